import { sha256 } from '@noble/hashes/sha2.js'

/** Proves that a new tab was opened by this one: the ticket is bound to the challenge (RFC 7636, S256). */
export interface TicketProof {
  /** The verifier; sent only to the tab that this one opens. */
  readonly verifier: string
  /** The challenge: the SHA-256 of the verifier, which the API keeps with the ticket. */
  readonly challenge: string
}

/** A new proof, one for each ticket, with 256 random bits. */
export function newTicketProof(): TicketProof {
  const verifier = base64url(crypto.getRandomValues(new Uint8Array(32)))
  return { verifier, challenge: challengeOf(verifier) }
}

/**
 * The challenge of a verifier. Without `crypto.subtle`, which browsers do not have on plain http by a LAN
 * address.
 */
export const challengeOf = (verifier: string): string =>
  base64url(sha256(new TextEncoder().encode(verifier)))

const base64url = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
