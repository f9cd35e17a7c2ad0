import { describe, expect, it } from 'vitest'
import { challengeOf, newTicketProof } from './ticket-proof.ts'

describe('the proof of a ticket', () => {
  it('S10: the challenge is the S256 of the verifier, as RFC 7636 has it', () => {
    expect(challengeOf('dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk')).toBe(
      'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM',
    )
  })

  it('S10: each is another one, of 256 bits', () => {
    const proofs = Array.from({ length: 100 }, newTicketProof)
    expect(new Set(proofs.map(({ verifier }) => verifier)).size).toBe(100)
    for (const { verifier, challenge } of proofs) {
      expect(verifier).toMatch(/^[\w-]{43}$/)
      expect(challenge).toBe(challengeOf(verifier))
    }
  })
})
