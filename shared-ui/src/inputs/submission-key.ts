/**
 * Gives the idempotency key of each sending of one form (API3): the same content has the same key, so that
 * pressing twice, or again after a lost answer, adds one member; changed content is another sending.
 */
export function submissionKeys(makeKey: () => string): (content: object) => string {
  let last: { content: string; key: string } | null = null
  return (content) => {
    const written = JSON.stringify(content)
    if (last?.content !== written) last = { content: written, key: makeKey() }
    return last.key
  }
}
