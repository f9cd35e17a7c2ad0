import { expect, test } from 'vitest'
import { ecosystemIn } from './ecosystem-in.ts'

const places = [{ ecosystem: { id: 'one' } }, { ecosystem: { id: 'two' } }]

test('an address names an ecosystem by a whole part of its path', () => {
  expect(ecosystemIn('/attendances/two/42', places)).toBe(places[1])
  expect(ecosystemIn('/my-ecosystem/one', places)).toBe(places[0])
  expect(ecosystemIn('/attendances/twofold', places)).toBeUndefined()
  expect(ecosystemIn('/', places)).toBeUndefined()
})
