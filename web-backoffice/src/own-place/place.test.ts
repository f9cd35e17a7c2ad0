import { expect, test } from 'vitest'
import { placeChange } from './place.ts'

const place = { admUserId: 'a', profile: 'SUPER_ADMIN', principal: false } as const

test('AD2: whoever loses the place in the team in mid-session is told', () => {
  expect(placeChange(place, null)).toBe('LOST')
  expect(placeChange(null, place)).toBe('GAINED')
  expect(placeChange(place, { ...place, admUserId: 'b' })).toBe('GAINED')
})

test('AD2: whoever gets another profile in mid-session is told', () => {
  expect(placeChange(place, { ...place, profile: 'SUPPORT' })).toBe('PROFILE')
})

test('AD5: the new Principal is told, the former one did it themself', () => {
  expect(placeChange(place, { ...place, principal: true })).toBe('PRINCIPAL')
  expect(placeChange({ ...place, principal: true }, place)).toBeNull()
})

test('nothing is told of what stays as it was', () => {
  expect(placeChange(null, null)).toBeNull()
  expect(placeChange(place, { ...place })).toBeNull()
})
