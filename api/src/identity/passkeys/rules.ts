import type { ErrorCode } from 'shared-schema/error-codes'

/** What proves a person beside their password, and what stands in for it. */
export interface Factors {
  /** Whether an authenticator app gives codes. */
  readonly authenticator: boolean
  readonly passkeys: number
  /** Recovery codes that are in force and not used. */
  readonly recoveryCodes: number
}

/** Whether MFA is on: an authenticator app or a passkey is enough (PA8). */
export const isMfaOn = ({
  authenticator,
  passkeys,
}: Pick<Factors, 'authenticator' | 'passkeys'>): boolean => authenticator || passkeys > 0

/** A factor that its owner takes away. */
export type Removed = 'AUTHENTICATOR' | 'PASSKEY'

/** The factors that are left. Recovery codes go with the last of them. */
export function factorsWithout(factors: Factors, removed: Removed): Factors {
  const left = {
    authenticator: factors.authenticator && removed !== 'AUTHENTICATOR',
    passkeys: Math.max(0, factors.passkeys - (removed === 'PASSKEY' ? 1 : 0)),
  }
  return { ...left, recoveryCodes: isMfaOn(left) ? factors.recoveryCodes : 0 }
}

/** Why a factor can't be taken away: passkeys alone, without a recovery code, could lock their owner out (PA8). */
export function removalRefusal(factors: Factors, removed: Removed): ErrorCode | null {
  const left = factorsWithout(factors, removed)
  const passkeysAlone = !left.authenticator && left.passkeys > 0
  return passkeysAlone && left.recoveryCodes === 0 ? 'RECOVERY_CODES_NEEDED' : null
}

/**
 * Whether a passkey's counter shows that a copy of it was used: it must grow with each use, unless the authenticator
 * keeps none and always says 0 (WebAuthn, 6.1.1).
 */
export const isCopy = (stored: number, shown: number): boolean =>
  (stored > 0 || shown > 0) && shown <= stored

/** What an app is to a browser that keeps passkeys. */
export interface RelyingParty {
  /** The domain that passkeys belong to. */
  readonly domain: string
  /** The one origin from which the app's pages may use them. */
  readonly origin: string
}

/** @param shared the domain that all apps share their passkeys by; empty if each app has its own */
export function relyingPartyAt(address: string, shared: string): RelyingParty {
  const { origin, hostname } = new URL(address)
  return { domain: shared || hostname, origin }
}

/** Whether pages at an address may use passkeys of a domain: it is their host, or a parent of it. */
export const isDomainOf = (domain: string, address: string): boolean => {
  const { hostname } = new URL(address)
  return hostname === domain || hostname.endsWith(`.${domain}`)
}
