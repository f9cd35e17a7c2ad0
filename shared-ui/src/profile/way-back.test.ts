import { expect, test } from 'vitest'
import { mfaSetUpPath, wayBackIn } from './way-back.ts'

const searchOf = (path: string) => new URL(path, 'http://app.test').searchParams

test('SU2: whoever is sent to turn MFA on comes back to the very address, query and all', () => {
  const here = '/succession?of=1&step=2'
  expect(wayBackIn(searchOf(mfaSetUpPath(here)))).toBe(here)
  expect(new URL(mfaSetUpPath(here), 'http://app.test').hash).toBe('#mfa')
})

test('SU2: an address that leads out of the app is no way back', () => {
  for (const path of [
    'https://evil.test',
    '//evil.test',
    '/\\evil.test',
    '/\t/evil.test',
    'javascript:alert(1)',
  ]) {
    expect(wayBackIn(searchOf(mfaSetUpPath(path))), path).toBeNull()
  }
  expect(wayBackIn(searchOf('/profile?back=/%09/evil.test'))).toBeNull()
  expect(wayBackIn(searchOf('/profile'))).toBeNull()
})
