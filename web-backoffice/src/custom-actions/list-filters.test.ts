import { expect, test } from 'vitest'
import { isNarrowed, readFilters, writeFilters } from './list-filters.ts'

const read = (address: string) => readFilters(new URLSearchParams(address))

test('filters stand in the address, and what is invalid there is ignored', () => {
  for (const address of ['', 'kind=MENU', 'active=0', 'kind=ACTION&active=1'])
    expect(writeFilters(read(address)).toString()).toBe(address)
  expect(read('kind=menu&active=yes')).toEqual({ kind: null, active: null })
})

test('filters narrow, and none does not', () => {
  expect(isNarrowed(read(''))).toBe(false)
  expect(isNarrowed(read('active=0'))).toBe(true)
})
