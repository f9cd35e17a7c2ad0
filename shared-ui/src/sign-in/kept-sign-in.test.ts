import { expect, test } from 'vitest'
import { expectSignIn, isSignInLost } from './kept-sign-in.ts'

test('ID1: a sign-in is lost where it was given and nobody is signed in, and that is told once', () => {
  expect(isSignInLost(false)).toBe(false)
  expectSignIn()
  expect(isSignInLost(false)).toBe(true)
  expect(isSignInLost(false)).toBe(false)
  expectSignIn()
  expect(isSignInLost(true)).toBe(false)
  expect(isSignInLost(false)).toBe(false)
})
