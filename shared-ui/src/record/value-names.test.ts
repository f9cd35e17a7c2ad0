import { expect, test } from 'vitest'
import { words } from '../words/en.ts'
import { valueNameKey } from './value-names.ts'

test('AD6: a profile and the state of a place stand in the record by their names', () => {
  expect(valueNameKey('admUser', 'profile', 'SUPPORT')).toBe('admProfile.SUPPORT')
  expect(valueNameKey('admUser', 'state', 'BLOCKED')).toBe('admUserState.BLOCKED')
  expect(words.admProfile.SUPPORT).toBe('Support')
  expect(words.admUserState.BLOCKED).toBe('Blocked')
})

test('PA5: a locked factor stands in the history of a person by its name, and whom it keeps out', () => {
  expect(valueNameKey('user', 'factor', 'PASSWORD')).toBe('factor.PASSWORD')
  expect(valueNameKey('user', 'guesser', 'STRANGER')).toBe('guesser.STRANGER')
  expect(words.factor.PASSWORD).toBe('Password')
  expect(words.guesser.STRANGER).toBe('on new devices')
})

test('a value without a name is shown as it was recorded', () => {
  expect(valueNameKey('admUser', 'phone', '+34912345678')).toBeNull()
  expect(valueNameKey('partner', 'profile', 'SUPPORT')).toBeNull()
  expect(valueNameKey('constructor', 'name', 'x')).toBeNull()
})
