import { expect, test } from 'vitest'
import { isNarrowed, noFilters, readFilters, writeFilters } from './partner-filters.ts'

test('PA4: filters are kept in the address, and read from it again', () => {
  const filters = { search: 'ponte', situation: 'SUSPENDED' } as const
  expect(readFilters(writeFilters(filters))).toEqual(filters)
  expect(writeFilters(noFilters).toString()).toBe('')
  expect([isNarrowed(noFilters), isNarrowed(filters)]).toEqual([false, true])
})

test('what an address says wrongly does not filter', () => {
  const read = (address: string) => readFilters(new URLSearchParams(address))
  expect(read('situation=GONE')).toEqual(noFilters)
  expect(read(`search=${'x'.repeat(200)}`).search).toHaveLength(100)
})
