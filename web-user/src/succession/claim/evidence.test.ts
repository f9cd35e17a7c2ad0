import { describe, expect, test } from 'vitest'
import {
  afterEvent,
  type Evidence,
  type EvidenceEvent,
  type EvidenceItem,
  evidenceIds,
  gatheredItems,
  isComplete,
} from './evidence.ts'
import { refusalOf } from './evidence-limits.ts'

const evidence = (id: string): Evidence => ({
  id,
  name: `${id}.pdf`,
  bytes: 10,
})
const listAfter = (...events: EvidenceEvent[]) => events.reduce<EvidenceItem[]>(afterEvent, [])
const begun = (key: string): EvidenceEvent => ({
  kind: 'BEGUN',
  key,
  name: `${key}.pdf`,
  bytes: 10,
})

describe('SU14: the files of a claim', () => {
  test('SU14: a file is on its way, then uploaded, and only then part of the claim', () => {
    const onItsWay = listAfter(begun('a'), { kind: 'PROGRESS', key: 'a', share: 0.4 })
    expect(onItsWay).toMatchObject([{ state: 'UPLOADING', share: 0.4 }])
    expect(isComplete(onItsWay)).toBe(false)
    const uploaded = afterEvent(onItsWay, { kind: 'UPLOADED', key: 'a', evidence: evidence('1') })
    expect(evidenceIds(uploaded)).toEqual(['1'])
    expect(isComplete(uploaded)).toBe(true)
  })

  test('SU14: a refused file stays in sight with its error and doesn’t hold up the others', () => {
    const items = listAfter(
      begun('a'),
      begun('b'),
      { kind: 'REFUSED', key: 'b', error: 'why' },
      { kind: 'UPLOADED', key: 'a', evidence: evidence('1') },
    )
    expect(items.map(({ state }) => state)).toEqual(['UPLOADED', 'REFUSED'])
    expect(isComplete(items)).toBe(true)
    expect(evidenceIds(items)).toEqual(['1'])
  })

  test('SU14: nothing but refused files, and no file, can’t be sent', () => {
    expect(isComplete([])).toBe(false)
    expect(isComplete(listAfter(begun('a'), { kind: 'REFUSED', key: 'a', error: 'why' }))).toBe(
      false,
    )
  })

  test('SU14: what was uploaded before a reload is part of the claim', () => {
    const items = gatheredItems([evidence('1'), evidence('2')])
    expect(evidenceIds(items)).toEqual(['1', '2'])
    expect(isComplete(items)).toBe(true)
  })

  test('SU14: an answer that comes after its file was removed brings nothing back', () => {
    const removed = listAfter(begun('a'), { kind: 'REMOVED', key: 'a' })
    expect(afterEvent(removed, { kind: 'UPLOADED', key: 'a', evidence: evidence('1') })).toEqual([])
  })
})

describe('G5: what is not even sent', () => {
  const file = { name: 'proof.pdf', size: 10, type: 'application/pdf' }
  const limits = { evidenceBytes: 1000, evidenceFiles: 5 }

  test('G5: a file of another kind, an empty one, one too large and a sixth are refused at once', () => {
    expect(refusalOf(file, 0, limits)).toBeNull()
    expect(refusalOf({ ...file, type: 'image/svg+xml' }, 0, limits)).toBe(
      'EVIDENCE_KIND_NOT_ALLOWED',
    )
    expect(refusalOf({ ...file, size: 0 }, 0, limits)).toBe('EVIDENCE_EMPTY')
    expect(refusalOf({ ...file, size: 1000 }, 0, limits)).toBeNull()
    expect(refusalOf({ ...file, size: 1001 }, 0, limits)).toBe('EVIDENCE_TOO_LARGE')
    expect(refusalOf(file, 4, limits)).toBeNull()
    expect(refusalOf(file, 5, limits)).toBe('EVIDENCE_TOO_MANY')
  })

  test('G5: without a type the ending of the name counts', () => {
    expect(refusalOf({ ...file, name: 'SCAN.JPEG', type: '' }, 0, limits)).toBeNull()
    expect(refusalOf({ ...file, name: 'scan.html', type: '' }, 0, limits)).toBe(
      'EVIDENCE_KIND_NOT_ALLOWED',
    )
    expect(refusalOf({ ...file, type: 'toString' }, 0, limits)).toBe('EVIDENCE_KIND_NOT_ALLOWED')
  })
})
