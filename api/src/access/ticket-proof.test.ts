import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { proves, readChallenge } from './ticket-proof.ts'

const verifier = fc.stringMatching(/^[\w.~-]{43,128}$/)
const challengeOf = (text: string) => createHash('sha256').update(text).digest()

describe('the proof of a ticket', () => {
  it('S10: a challenge is the S256 of RFC 7636', () => {
    const challenge = readChallenge('E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM')
    expect(challenge && proves('dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk', challenge)).toBe(true)
  })

  it('S10: what a verifier proves is its own challenge, and no other', () => {
    fc.assert(
      fc.property(verifier, verifier, (one, other) => {
        const challenge = readChallenge(challengeOf(one).toString('base64url'))
        expect(challenge).toEqual(challengeOf(one))
        expect(proves(one, challengeOf(one))).toBe(true)
        expect(proves(other, challengeOf(one))).toBe(one === other)
      }),
    )
  })

  it('S10: nothing else is a challenge or a verifier', () => {
    const short = 'x'.repeat(42)
    for (const none of [
      null,
      undefined,
      '',
      short,
      `${short}=`,
      `${short}xx`,
      `${short}\n`,
      'é'.repeat(43),
    ])
      expect(readChallenge(none)).toBeNull()
    // Two texts would stand for these bytes.
    expect(readChallenge('E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cN')).toBeNull()
    for (const none of [null, undefined, '', short, 'x'.repeat(129), `${short} `, 'é'.repeat(43)])
      expect(proves(none, challengeOf(none ?? ''))).toBe(false)
  })
})
