import { sha256 } from '@noble/hashes/sha2.js'

/** What proves that a new tab was opened by this one: the ticket is bound to the challenge (RFC 7636, S256). */
export interface TicketProof {
  /** Leaves this tab only for the tab that it opens. */
  readonly verifier: string
  /** The SHA-256 of the verifier, which the API keeps with the ticket. */
  readonly challenge: string
}

/** A new one for each ticket: 256 random bits. */
export function newTicketProof(): TicketProof {
  const verifier = base64url(crypto.getRandomValues(new Uint8Array(32)))
  return { verifier, challenge: challengeOf(verifier) }
}

/** The challenge that belongs to a verifier. Not by `crypto.subtle`, which plain http by a LAN address lacks. */
export const challengeOf = (verifier: string): string =>
  base64url(sha256(new TextEncoder().encode(verifier)))

const base64url = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
