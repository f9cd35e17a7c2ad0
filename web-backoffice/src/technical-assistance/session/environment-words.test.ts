import { expect, test } from 'vitest'
import { wayIn } from './environment-words.ts'

test('AS8: Web is announced as Home to an administrator and as My Ecosystem to a member', () => {
  expect(wayIn('WEB', 'ADMINISTRATOR')).toBe('openWebHome')
  expect(wayIn('WEB', 'USER')).toBe('openWebEcosystem')
  expect(wayIn('WEB', 'ATTENDANT')).toBe('openWebEcosystem')
})
