import { expect, test } from 'vitest'
import { type PlaceStanding, placeChange } from './place.ts'

const place = { admUserId: 'a', profile: 'SUPER_ADMIN', principal: false } as const
const having = (team: PlaceStanding['team']): PlaceStanding => ({ team, suspended: false })
const none = having(null)
const suspended: PlaceStanding = { team: null, suspended: true }

test('AD2: whoever loses the place in the team in mid-session is told', () => {
  expect(placeChange(having(place), none)).toBe('LOST')
  expect(placeChange(none, having(place))).toBe('GAINED')
  expect(placeChange(having(place), having({ ...place, admUserId: 'b' }))).toBe('GAINED')
})

test('AD2: whoever gets another profile in mid-session is told', () => {
  expect(placeChange(having(place), having({ ...place, profile: 'SUPPORT' }))).toBe('PROFILE')
})

test('AD5: the new Principal is told, the former one did it themself', () => {
  const principal = having({ ...place, principal: true })
  expect(placeChange(having(place), principal)).toBe('PRINCIPAL')
  expect(placeChange(principal, having(place))).toBeNull()
})

test('PA4: a suspension and its end are told as what they are, not as a lost place', () => {
  expect(placeChange(having(place), suspended)).toBe('SUSPENDED')
  expect(placeChange(suspended, having(place))).toBe('RESUMED')
  expect(placeChange(suspended, suspended)).toBeNull()
  expect(placeChange(suspended, none)).toBeNull()
})

test('nothing is told of what stays as it was', () => {
  expect(placeChange(none, none)).toBeNull()
  expect(placeChange(having(place), having({ ...place }))).toBeNull()
})
