/** What a line of a conversation needs for its day: the instant, ISO 8601. */
interface Dated {
  readonly sentAt: string
}

/**
 * For each message the day that begins with it, or null if it is the same day as that of the message before.
 *
 * @param written how an instant's date is written on this page
 */
export function daysBegun(
  messages: readonly Dated[],
  written: (at: string) => string,
): readonly (string | null)[] {
  return messages.map(({ sentAt }, index) => {
    const before = messages[index - 1]
    const day = written(sentAt)
    return before !== undefined && written(before.sentAt) === day ? null : day
  })
}
