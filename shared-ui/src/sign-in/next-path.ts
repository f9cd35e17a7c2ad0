import { ownPath } from '../own-path.ts'

interface Place {
  readonly pathname: string
  readonly search: string
}

/** The sign-in page's address that leads back to a place afterwards. */
export function signInPath({ pathname, search }: Place): string {
  const place = pathname + search
  return place === '/' ? '/sign-in' : `/sign-in?next=${encodeURIComponent(place)}`
}

/** Where a sign-in leads: the wished path if it is one of this app, else its start page. */
export const nextPath = (next: string | null, homePath: string): string => ownPath(next) ?? homePath
