import { expect, test } from 'vitest'
import { isNarrowed, noFilters, readFilters, writeFilters } from './account-filters.ts'

const read = (address: string) => readFilters(new URLSearchParams(address))

test('AD7: filters are kept in the address, and read from it again', () => {
  const filters = { search: 'sol', situation: 'LATE', plan: 'PLUS', inactive: false } as const
  expect(readFilters(writeFilters(filters))).toEqual(filters)
  expect(readFilters(writeFilters({ ...noFilters, inactive: true }))).toMatchObject({
    inactive: true,
  })
  expect(writeFilters(noFilters).toString()).toBe('')
  expect(isNarrowed(noFilters)).toBe(false)
  expect(isNarrowed(filters)).toBe(true)
})

test('what an address says wrongly does not filter', () => {
  expect(read('situation=GONE&plan=gold&inactive=yes')).toEqual(noFilters)
  expect(read('situation=CANCELLED')).toEqual(noFilters)
  expect(read('situation=LATE&inactive=1')).toMatchObject({ situation: null, inactive: true })
  expect(read(`search=${'x'.repeat(200)}`).search).toHaveLength(100)
})
