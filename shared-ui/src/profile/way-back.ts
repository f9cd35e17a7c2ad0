import { useSearchParams } from 'react-router'
import { ownPath } from '../own-path.ts'

const parameter = 'back'

/** The fragment that opens the profile at its MFA section. */
export const mfaSection = 'mfa'

/** The address of the profile's MFA section, which leads back to a path of this app afterwards (SU2). */
export const mfaSetUpPath = (back: string): string =>
  `/profile?${parameter}=${encodeURIComponent(back)}#${mfaSection}`

/** The path of this app to which a profile's address leads back; null if it names none. */
export const wayBackIn = (search: URLSearchParams): string | null => ownPath(search.get(parameter))

/** The path from which the person was sent to turn MFA on; null if they came by themselves. */
export function useWayBack(): string | null {
  const [search] = useSearchParams()
  return wayBackIn(search)
}
