/** By what a person is known in the record. */
export interface KnownPerson {
  readonly id: string
  readonly emails: readonly string[]
  /** Names, nicknames and phone numbers. */
  readonly names: readonly string[]
}

/** An event as the redaction looks at it. */
export interface LookedAtEvent {
  readonly payload: Readonly<Record<string, unknown>>
  /** Its disclosed values by their place, each with its salt; null where one was taken out before. */
  readonly disclosed: Readonly<
    Record<string, readonly [salt: string, value: unknown] | null>
  > | null
  /** Whether its target is the person, or something of theirs alone. */
  readonly isOwn: boolean
}

/** Where an event says from where somebody acted. */
const ORIGIN: readonly string[] = ['ipAddress', 'device']

/**
 * The places of an event whose values go when a person is erased:
 *
 * - from where they acted, or somebody who was not known acted in their name;
 * - every personal value of an event about themself or something of theirs alone;
 * - in any other event, values that are what they are called, or have an address of theirs in them.
 *
 * Everything else is of others, and stays.
 */
export function placesToRedact(
  { payload, disclosed, isOwn }: LookedAtEvent,
  person: KnownPerson,
): string[] {
  const actsFrom =
    payload.actorId === person.id ||
    (payload.actorId === null && payload.subjectId === person.id && payload.via !== 'SYSTEM')
  return Object.entries(disclosed ?? {}).flatMap(([place, value]) => {
    if (value === null) return []
    const goes = ORIGIN.includes(place) ? actsFrom : isOwn || isAbout(value[1], person)
    return goes ? [place] : []
  })
}

/** Whether a value is what a person is called, or has an address of theirs in it. */
function isAbout(value: unknown, person: KnownPerson): boolean {
  if (Array.isArray(value)) return value.some((one) => isAbout(one, person))
  if (typeof value !== 'string') return false
  const text = value.toLowerCase()
  return (
    person.names.some((name) => name.toLowerCase() === text) ||
    person.emails.some((email) => text.includes(email.toLowerCase()))
  )
}
