import { useSearchParams } from 'react-router'
import { ownPath } from '../own-path.ts'

const parameter = 'back'

/** The fragment by which the profile opens at its MFA section. */
export const mfaSection = 'mfa'

/** Leads to the MFA section of the profile, and from there back to a path of this app (SU2). */
export const mfaSetUpPath = (back: string): string =>
  `/profile?${parameter}=${encodeURIComponent(back)}#${mfaSection}`

/** The path of this app that a profile's address leads back to; null where it names none. */
export const wayBackIn = (search: URLSearchParams): string | null => ownPath(search.get(parameter))

/** Where the person came from to turn MFA on; null for whoever came by themselves. */
export function useWayBack(): string | null {
  const [search] = useSearchParams()
  return wayBackIn(search)
}
