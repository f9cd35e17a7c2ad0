/**
 * The secret in an address's fragment, as mail programs leave it: encoded once or more, with a `#` of its
 * own, or with the punctuation that stood around the address in the text. Null where nothing is left.
 */
export function secretIn(fragment: string): string | null {
  const secret = decoded(fragment).replace(/^[^\w-]+|[^\w-]+$/g, '')
  return secret === '' ? null : secret
}

/** Decoded as often as it can be; what can't be decoded stays as it is. */
function decoded(text: string): string {
  try {
    const once = decodeURIComponent(text)
    return once === text ? text : decoded(once)
  } catch {
    return text
  }
}
