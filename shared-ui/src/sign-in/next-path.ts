import { ownPath } from '../own-path.ts'

interface Place {
  readonly pathname: string
  readonly search: string
}

/**
 * The address of the sign-in page that leads back to a place afterwards. The part of the path after an encoded
 * `#` was the secret of an e-mailed link: it is left out, since servers log queries.
 */
export function signInPath({ pathname, search }: Place): string {
  const place = pathname.replace(/%(?:25)*23.*$/s, '') + search
  return place === '/' ? '/sign-in' : `/sign-in?next=${encodeURIComponent(place)}`
}

/** Where a sign-in leads: to the wished path if it belongs to this app, else to the start page. */
export const nextPath = (next: string | null, homePath: string): string => ownPath(next) ?? homePath
