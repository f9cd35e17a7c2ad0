/**
 * Gives the idempotency key of each sending of one form (API3). The same content always has the same key: sent
 * twice, or again after a lost answer, it creates one thing. Other content has another key.
 */
export function submissionKeys(makeKey: () => string): (content: object) => string {
  const keys = new Map<string, string>()
  return (content) => {
    const written = JSON.stringify(content)
    const key = keys.get(written) ?? makeKey()
    keys.set(written, key)
    return key
  }
}
