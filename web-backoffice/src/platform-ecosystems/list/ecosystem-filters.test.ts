import { expect, test } from 'vitest'
import { isNarrowed, noFilters, readFilters, writeFilters } from './ecosystem-filters.ts'

const partnerId = '01900000-0000-7000-8000-000000000001'

test('PA3: filters are kept in the address, and read from it again', () => {
  const filters = { search: 'sol', situation: 'CLOSED', plan: 'PLUS', partnerId } as const
  expect(readFilters(writeFilters(filters))).toEqual(filters)
  expect(writeFilters(noFilters).toString()).toBe('')
  expect([isNarrowed(noFilters), isNarrowed(filters)]).toEqual([false, true])
})

test('what an address says wrongly does not filter', () => {
  const read = (address: string) => readFilters(new URLSearchParams(address))
  expect(read('situation=GONE&plan=gold&partner=nobody')).toEqual(noFilters)
  expect(read(`search=${'x'.repeat(200)}`).search).toHaveLength(100)
})
