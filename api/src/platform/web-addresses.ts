/**
 * The origin that browsers send for an address: scheme and host in small letters, the host in A-labels, no
 * port that the scheme has anyway, no slash. Idempotent. Null for what is not only an http(s) origin.
 */
export function browserOrigin(typed: string): string | null {
  const text = typed.trim()
  if (!/^https?:\/\/[^/?#@\\\s]+\/?$/i.test(text)) return null
  const url = URL.parse(text)
  return url && !url.hostname.includes('*') ? url.origin : null
}

/** An address with its scheme in small letters, as programs that read it expect it. */
export const withSmallScheme = (typed: string): string =>
  typed.trim().replace(/^[a-z0-9+.-]+:/i, (scheme) => scheme.toLowerCase())
