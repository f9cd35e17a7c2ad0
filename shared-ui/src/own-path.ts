import { isWithin } from './shell/is-within.ts'

/** Resolves paths without asking which page is open: no address has this origin. */
const origin = 'http://own.invalid'

/** Pages before the sign-in, which nobody comes back to, and paths that are no pages of the app. */
const noWayBack = [
  '/sign-in',
  '/forgot-password',
  '/reset-password',
  '/handoff',
  '/graphql',
  '/evidence',
  '/health',
  '/assets',
]

/**
 * The one rule for paths that stand in an address (`?next=`, `?back=`): the path where a page of this
 * app can be meant, with its query and fragment, else null. Everything that any browser could read as
 * another site's address is refused, encoded or not: control characters, backslashes, two slashes.
 */
export function ownPath(value: string | null): string | null {
  // With two slashes, the next line could meet an address that is none, and throw.
  if (value === null || !/^\/(?!\/)/.test(value) || hasOddCharacter(value)) return null
  const url = new URL(value, origin)
  const page = plainlyDecoded(url.pathname)?.toLowerCase()
  if (url.origin !== origin || page === undefined) return null
  if (noWayBack.some((path) => isWithin(page, path))) return null
  return url.pathname + url.search + url.hash
}

/** Control characters, which browsers drop from addresses, and backslashes, which they read as slashes. */
const hasOddCharacter = (text: string): boolean => /[\p{Cc}\\]/u.test(text)

/** A path decoded as often as it can be; null where it is harmful at any stage, or can't be decoded. */
function plainlyDecoded(path: string): string | null {
  if (path.includes('//') || hasOddCharacter(path)) return null
  try {
    const decoded = decodeURIComponent(path)
    return decoded === path ? path : plainlyDecoded(decoded)
  } catch {
    return null
  }
}
