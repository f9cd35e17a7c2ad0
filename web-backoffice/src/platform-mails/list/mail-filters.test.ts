import { expect, test } from 'vitest'
import { filterOf, isNarrowed, noFilters, readFilters, writeFilters } from './mail-filters.ts'

test('PA10: filters are kept in the address, and read from it again', () => {
  const filters = { state: 'REFUSED', kind: 'passwordReset', search: 'lia@nunez.example' } as const
  expect(readFilters(writeFilters(filters))).toEqual(filters)
  expect(writeFilters(noFilters).toString()).toBe('')
  expect([isNarrowed(noFilters), isNarrowed(filters)]).toEqual([false, true])
})

test('what an address says wrongly does not filter', () => {
  const read = (address: string) => readFilters(new URLSearchParams(address))
  expect(read('state=GONE&kind=no%20kind')).toEqual(noFilters)
  expect(read(`search=${'x'.repeat(400)}`).search).toHaveLength(254)
})

test('PA10: only a whole address filters', () => {
  const asked = (search: string) => filterOf({ ...noFilters, search }).email
  expect(['lia', 'lia@', 'lia@nunez', 'lia@nunez.'].map(asked)).toEqual([null, null, null, null])
  expect(asked('lia@nunez.example')).toBe('lia@nunez.example')
})
