import { describe, expect, test } from 'vitest'
import { awaitedOf, readAwaited } from './awaited-handover.ts'

const succession = (
  state: 'AWAITING_CONFIRMATION' | 'IN_VALIDATION',
  previousAdministratorFate: 'KEEP_AS_USER' | 'PERMANENTLY_REMOVE' = 'KEEP_AS_USER',
) => ({
  state,
  previousAdministratorFate,
  ecosystemName: 'Northside Clinic',
  successor: { id: '1', name: 'Marcos Peña', email: 'm@people.example' },
})

describe('SU12: why the previous administrator was signed out of the Store', () => {
  test('SU12: only a hand-over that waits for nothing but its confirmation is remembered', () => {
    const awaited = {
      ecosystem: 'Northside Clinic',
      successor: 'Marcos Peña',
      afterwards: 'KEPT' as const,
    }
    expect(awaitedOf(succession('AWAITING_CONFIRMATION'))).toEqual(awaited)
    expect(awaitedOf(succession('IN_VALIDATION'))).toBeNull()
    expect(awaitedOf(null)).toBeNull()
    expect(awaitedOf(succession('AWAITING_CONFIRMATION', 'PERMANENTLY_REMOVE'))).toEqual({
      ...awaited,
      afterwards: 'REMOVED',
    })
    expect(readAwaited(JSON.stringify(awaited))).toEqual(awaited)
  })

  test('SU12: what is not a hand-over in the tab’s storage says nothing', () => {
    for (const kept of [null, '', '{', '7', 'null', '{"ecosystem":1,"successor":"x"}', '[]'])
      expect(readAwaited(kept), String(kept)).toBeNull()
  })
})
