import { expect, test } from 'vitest'
import { isNarrowed, noFilters, readFilters, writeFilters } from './staff-filters.ts'

test('PA2: filters are kept in the address, and read from it again', () => {
  const filters = { search: 'ana', role: 'ANALYST', situation: 'BLOCKED' } as const
  expect(readFilters(writeFilters(filters))).toEqual(filters)
  expect(writeFilters(noFilters).toString()).toBe('')
  expect([isNarrowed(noFilters), isNarrowed(filters)]).toEqual([false, true])
})

test('what an address says wrongly does not filter', () => {
  const read = (address: string) => readFilters(new URLSearchParams(address))
  expect(read('role=ROOT&situation=GONE')).toEqual(noFilters)
  expect(read(`search=${'x'.repeat(200)}`).search).toHaveLength(100)
})
