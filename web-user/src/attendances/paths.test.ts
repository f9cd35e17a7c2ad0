import { expect, test } from 'vitest'
import { attendancesPath, listIn } from './paths.ts'

test('AD12: the address keeps the list and the attendance', () => {
  expect(attendancesPath('e', 'NEW')).toBe('/attendances/e')
  expect(attendancesPath('e', 'MINE', 'a')).toBe('/attendances/e/a?list=mine')
  expect(listIn(new URLSearchParams('list=mine'))).toBe('MINE')
  for (const odd of ['', 'list=', 'list=all']) expect(listIn(new URLSearchParams(odd))).toBe('NEW')
})
