import { CombinedGraphQLErrors } from '@apollo/client/errors'
import type { ErrorCode } from 'shared-schema/error-codes'
import { problemOf } from 'shared-ui/errors/problem.ts'
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

test('AS2: an e-mail that nobody has is an error of the e-mail', () => {
  const finding = findingOf({ ...answered, data: { findClient: null } })
  expect(finding.kind === 'REFUSED' && problemOf(finding.error).code).toBe('EMAIL_UNKNOWN')
})

test.each(['EMAIL_MALFORMED', 'EMAIL_UNREACHABLE', 'TOO_MANY_REQUESTS'] as const)(
  'AS2: %s is shown as the API said it',
  (code) => {
    const error = refused(code)
    expect(findingOf({ ...answered, error })).toEqual({ kind: 'REFUSED', error })
  },
)

test('AS2: a client stays on the screen while it is asked for again', () => {
  const data = { findClient: { ...client, ecosystems: [] } }
  expect(findingOf({ ...answered, loading: true, data }).kind).toBe('FOUND')
  expect(findingOf({ ...answered, data }).kind).toBe('FOUND')
})
