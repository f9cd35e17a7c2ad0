/** The number of characters of a message as the API counts them: code points, without space at its ends. */
export function messageLength(body: string): number {
  return [...body.trim()].length
}

/**
 * What stays in the field once a message was sent: nothing, or what was typed on meanwhile. A text that was changed
 * otherwise meanwhile stays whole.
 */
export function leftAfterSending(typed: string, sent: string): string {
  return typed.startsWith(sent) ? typed.slice(sent.length).trimStart() : typed
}
