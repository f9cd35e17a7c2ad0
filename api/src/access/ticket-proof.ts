import { createHash, timingSafeEqual } from 'node:crypto'

/**
 * The bytes of a challenge: base64url of a SHA-256, without padding (RFC 7636, S256); null for any other text.
 */
export function readChallenge(text: string | null | undefined): Buffer | null {
  if (!text || !/^[\w-]{43}$/.test(text)) return null
  const bytes = Buffer.from(text, 'base64url')
  return bytes.toString('base64url') === text ? bytes : null
}

/**
 * Whether a challenge was made from this verifier (43 to 128 unreserved characters). Compares in constant time.
 */
export function proves(verifier: string | null | undefined, challenge: Buffer): boolean {
  if (!verifier || !/^[\w.~-]{43,128}$/.test(verifier)) return false
  return timingSafeEqual(createHash('sha256').update(verifier).digest(), challenge)
}
