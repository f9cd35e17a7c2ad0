import { CombinedGraphQLErrors } from '@apollo/client/errors'
import type { ErrorCode } from 'shared-schema/error-codes'
import { expect, test } from 'vitest'
import { findingOf } from './finding.ts'

const answered = { called: true, loading: false, data: undefined, error: undefined }

const client = {
  id: 'u1',
  name: 'Ana Prieto',
  email: 'ana@client.example',
  status: 'ACTIVE',
  ecosystems: [],
  openRequest: null,
} as const

function refused(code: ErrorCode) {
  return new CombinedGraphQLErrors({ errors: [{ message: code, extensions: { code } }] })
}

test('AS2: before a search, and during the first, there is nothing to show', () => {
  expect(findingOf({ ...answered, called: false })).toEqual({ kind: 'NONE' })
  expect(findingOf({ ...answered, loading: true })).toEqual({ kind: 'NONE' })
})

test('AS2: an e-mail that nobody has is refused at its field', () => {
  expect(findingOf({ ...answered, data: { findClient: null } })).toEqual({
    kind: 'NOT_FOUND',
    code: 'EMAIL_UNKNOWN',
  })
})

test.each(['EMAIL_MALFORMED', 'EMAIL_UNREACHABLE'] as const)(
  'AS2: %s is said at its field',
  (code) => {
    expect(findingOf({ ...answered, error: refused(code) })).toEqual({ kind: 'NOT_FOUND', code })
  },
)

test('AS2: any other refusal is a failure of the look-up, not of the e-mail', () => {
  const error = refused('TOO_MANY_REQUESTS')
  expect(findingOf({ ...answered, error })).toEqual({ kind: 'FAILED', error })
})

test('AS2: a client stays on the screen while it is asked for again', () => {
  const data = { findClient: { ...client, ecosystems: [] } }
  expect(findingOf({ ...answered, loading: true, data }).kind).toBe('FOUND')
  expect(findingOf({ ...answered, data }).kind).toBe('FOUND')
})
