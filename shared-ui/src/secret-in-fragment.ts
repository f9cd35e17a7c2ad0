/**
 * The secret in an address's fragment, as mail programs may leave it: encoded once or more, with a second `#`,
 * or with the punctuation that followed the address in the text. Null if nothing is left.
 */
export function secretIn(fragment: string): string | null {
  const secret = decoded(fragment).replace(/^[^\w-]+|[^\w-]+$/g, '')
  return secret === '' ? null : secret
}

/** Decoded until nothing changes; a text that cannot be decoded stays as it is. */
function decoded(text: string): string {
  try {
    const once = decodeURIComponent(text)
    return once === text ? text : decoded(once)
  } catch {
    return text
  }
}
