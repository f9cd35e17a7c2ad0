import type { AuthenticationResponseJSON } from '@simplewebauthn/server'
import { readMfaCode, type TypedMfaCode } from '../rules.ts'
import { type ReadAnswer, readAssertion } from './answers-of-browsers.ts'

/** What a person gives where an MFA code is asked for: what they typed, or what their passkey answered. */
export type MfaProof =
  | TypedMfaCode
  | { readonly kind: 'PASSKEY'; readonly read: ReadAnswer<AuthenticationResponseJSON> }

/** Reads a code, a recovery code, or the answer of a passkey as the JSON text that browsers make of it. */
export function readMfaProof(given: string): MfaProof {
  if (!given.startsWith('{')) return readMfaCode(given)
  const read = readAssertion(given)
  return read ? { kind: 'PASSKEY', read } : { kind: 'MALFORMED' }
}
