import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors'
import { describe, expect, test } from 'vitest'
import { Refused } from '../api-client/post.ts'
import { isJudged, problemOf } from './problem.ts'

const refusal = {
  message: 'That code is not right.',
  extensions: { code: 'CODE_WRONG', parameters: { attemptsLeft: 2 }, requestId: 'r-1' },
}

describe('API3: thrown things as problems', () => {
  test('API3: the code, the facts and the request id of a refusal are read, however it was sent', () => {
    const expected = { code: 'CODE_WRONG', parameters: { attemptsLeft: 2 }, requestId: 'r-1' }
    const response = new Response(null, { status: 400 })
    const bodyText = JSON.stringify({ errors: [refusal] })
    expect(problemOf(new CombinedGraphQLErrors({ errors: [refusal] }))).toEqual(expected)
    expect(problemOf(new ServerError('400', { response, bodyText }))).toEqual(expected)
    expect(problemOf(new Refused([refusal]))).toEqual(expected)
  })

  test('API3: a code that is not ours, an error without one, and a proxy’s page are INTERNAL_ERROR', () => {
    const foreign = { message: '', extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }
    const response = new Response(null, { status: 502 })
    expect(problemOf(new CombinedGraphQLErrors({ errors: [foreign] })).code).toBe('INTERNAL_ERROR')
    expect(problemOf(new CombinedGraphQLErrors({ errors: [{ message: '' }] })).code).toBe(
      'INTERNAL_ERROR',
    )
    expect(problemOf(new ServerError('502', { response, bodyText: '<html>' })).code).toBe(
      'INTERNAL_ERROR',
    )
    expect(problemOf(new Refused([])).code).toBe('INTERNAL_ERROR')
    expect(problemOf('anything').code).toBe('INTERNAL_ERROR')
    expect(problemOf({ errors: [{ extensions: { code: 'toString' } }] }).code).toBe(
      'INTERNAL_ERROR',
    )
  })

  test('API3: a request without any answer is NETWORK', () => {
    expect(problemOf(new TypeError('Failed to fetch')).code).toBe('NETWORK')
    expect(problemOf(new Error('Socket closed with event 1006')).code).toBe('NETWORK')
  })

  test('F2: what was typed is judged by a refusal of it, not where it was never looked at', () => {
    const coded = (code: string) => new Refused([{ extensions: { code } }])
    for (const code of ['SERVICE_UNAVAILABLE', 'TOO_MANY_REQUESTS', 'INTERNAL_ERROR'])
      expect(isJudged(coded(code))).toBe(false)
    expect(isJudged(new TypeError('Failed to fetch'))).toBe(false)
    for (const code of ['WRONG_CREDENTIALS', 'MFA_CODE_WRONG', 'CODE_WRONG', 'MFA_CODE_USED'])
      expect(isJudged(coded(code))).toBe(true)
    expect(isJudged(null)).toBe(false)
  })
})
