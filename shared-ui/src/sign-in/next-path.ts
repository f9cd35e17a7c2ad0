import { ownPath } from '../own-path.ts'

interface Place {
  readonly pathname: string
  readonly search: string
}

/**
 * The sign-in page's address that leads back to a place afterwards. What follows an encoded `#` in the
 * path was the secret of an e-mailed link: it never gets into a query, which servers write down.
 */
export function signInPath({ pathname, search }: Place): string {
  const place = pathname.replace(/%(?:25)*23.*$/s, '') + search
  return place === '/' ? '/sign-in' : `/sign-in?next=${encodeURIComponent(place)}`
}

/** Where a sign-in leads: the wished path if it is one of this app, else its start page. */
export const nextPath = (next: string | null, homePath: string): string => ownPath(next) ?? homePath
