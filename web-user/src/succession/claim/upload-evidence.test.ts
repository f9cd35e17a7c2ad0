import { problemOf } from 'shared-ui/errors/problem.ts'
import { expect, test } from 'vitest'
import { evidenceIn } from './upload-evidence.ts'

function refusalOf(text: string): string {
  try {
    evidenceIn(text)
  } catch (error) {
    return problemOf(error).code
  }
  return 'NONE'
}

test('SU14: the evidence of an answer is read', () => {
  const evidence = { id: '1', name: 'proof.pdf' }
  expect(evidenceIn(JSON.stringify({ evidence }))).toEqual(evidence)
})

test('G5: a refused file says why, by its code', () => {
  const errors = [{ message: '', extensions: { code: 'EVIDENCE_KIND_NOT_ALLOWED' } }]
  expect(refusalOf(JSON.stringify({ errors }))).toBe('EVIDENCE_KIND_NOT_ALLOWED')
})

test('G5: an answer that is none of ours is a failure, never evidence', () => {
  for (const text of ['<html>', '', 'null', '{}', '[]', '"evidence"']) {
    expect(refusalOf(text), text).toBe('INTERNAL_ERROR')
  }
})
