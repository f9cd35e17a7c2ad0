import { describe, expect, test } from 'vitest'
import { claimSteps, emptyDraft, isStepDone, readDraft, writeDraft } from './claim-draft.ts'
import type { EvidenceItem } from './evidence.ts'

const uploaded: EvidenceItem = {
  key: 'a',
  name: 'proof.pdf',
  bytes: 10,
  state: 'UPLOADED',
  evidence: {
    id: '1',
    name: 'proof.pdf',
    bytes: 10,
  },
}
const MOST = 40
const situation = { draft: emptyDraft, items: [], mfaOn: true, mostCharacters: MOST }

describe('SU14: a claim, step by step', () => {
  test('SU14: a claim with everything goes through all steps', () => {
    const draft = { reason: 'DEATH', explanation: '', certified: 'yes' } as const
    for (const step of claimSteps) {
      expect(isStepDone(step, { ...situation, draft, items: [uploaded] }), step).toBe(true)
    }
  })

  test('SU14: without a reason, a file or the certificate it stops at that step', () => {
    expect(isStepDone('reason', situation)).toBe(false)
    expect(isStepDone('evidence', situation)).toBe(false)
    expect(isStepDone('certify', situation)).toBe(false)
  })

  test('SU14: another reason needs its text; blanks are none', () => {
    const other = { ...emptyDraft, reason: 'OTHER' } as const
    const done = (explanation: string) =>
      isStepDone('reason', { ...situation, draft: { ...other, explanation } })
    expect(done('')).toBe(false)
    expect(done('  \n ')).toBe(false)
    expect(done('They sold the company')).toBe(true)
  })

  test('SU14: words count as the API counts them, and one too many stops the claim', () => {
    const done = (explanation: string) =>
      isStepDone('reason', { ...situation, draft: { ...emptyDraft, reason: 'DEATH', explanation } })
    expect(done('')).toBe(true)
    expect(done('😀'.repeat(MOST))).toBe(true)
    expect(done(` ${'e\u0301'.repeat(MOST)}\n`)).toBe(true)
    expect(done('x'.repeat(MOST + 1))).toBe(false)
  })

  test('SU2: without MFA the claim doesn’t begin, so that nothing written is lost at its end', () => {
    expect(isStepDone('warning', { ...situation, mfaOn: false })).toBe(false)
  })
})

describe('SU14: what of a claim outlasts a reload', () => {
  test('SU14: the reason and its words do, the certificate does not', () => {
    const draft = { reason: 'OTHER', explanation: 'They sold “it”\n😀', certified: 'yes' } as const
    expect(readDraft(writeDraft(draft))).toEqual({ ...draft, certified: 'no' })
    expect(readDraft(writeDraft(emptyDraft))).toEqual(emptyDraft)
  })

  test('SU14: what the storage lost, or somebody else wrote there, begins an empty claim', () => {
    for (const text of [null, '', 'no JSON', 'null', '[]', '3', '{"reason":"toString"}'])
      expect(readDraft(text), String(text)).toEqual(emptyDraft)
    expect(readDraft('{"reason":["DEATH"],"explanation":7}')).toEqual(emptyDraft)
    // What is too long is said to be so; cutting it would lose the end of what somebody wrote.
    const explanation = 'x'.repeat(5000)
    expect(readDraft(JSON.stringify({ reason: 'DEATH', explanation })).explanation).toBe(
      explanation,
    )
  })
})
