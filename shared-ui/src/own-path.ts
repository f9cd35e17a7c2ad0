import { isWithin } from './shell/is-within.ts'

/** A base to resolve paths against: no real address has this origin. */
const origin = 'http://own.invalid'

/** Paths that must not be returned to: pages before the sign-in, and paths that are no pages of the app. */
const noWayBack = [
  '/sign-in',
  '/forgot-password',
  '/reset-password',
  '/confirm-email',
  '/stop-email-change',
  '/handoff',
  '/graphql',
  '/evidence',
  '/health',
  '/assets',
]

/**
 * The one rule for paths in an address (`?next=`, `?back=`): the path with its query and fragment if it can
 * only mean a page of this app, else null. Refuses everything that any browser could read as another site's
 * address, encoded or not: control characters, backslashes, two slashes.
 */
export function ownPath(value: string | null): string | null {
  // Two slashes could begin an invalid address, and the next line would throw.
  if (value === null || !/^\/(?!\/)/.test(value) || hasOddCharacter(value)) return null
  const url = new URL(value, origin)
  const page = plainlyDecoded(url.pathname)?.toLowerCase()
  if (url.origin !== origin || page === undefined) return null
  if (noWayBack.some((path) => isWithin(page, path))) return null
  return url.pathname + url.search + url.hash
}

/**
 * Control characters, which browsers remove from addresses, and backslashes, which browsers read as slashes.
 */
const hasOddCharacter = (text: string): boolean => /[\p{Cc}\\]/u.test(text)

/** A path, decoded until nothing changes; null if it is harmful at any stage, or cannot be decoded. */
function plainlyDecoded(path: string): string | null {
  if (path.includes('//') || hasOddCharacter(path)) return null
  try {
    const decoded = decodeURIComponent(path)
    return decoded === path ? path : plainlyDecoded(decoded)
  } catch {
    return null
  }
}
