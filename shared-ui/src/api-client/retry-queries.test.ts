import { ApolloClient, ApolloLink, gql, InMemoryCache } from '@apollo/client'
import { ServerError } from '@apollo/client/errors'
import { NEVER, of, throwError } from 'rxjs'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { ANSWER_PATIENCE } from './answer-patience.ts'
import { missingNow } from './missing.ts'
import { retryQueries } from './retry-queries.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const query = gql`
  query Standing {
    standing
  }
`
const mutation = gql`
  mutation Rename {
    rename
  }
`
const answer = { data: { standing: 'OPEN', rename: true } }
const refusal = (code: string) => ({ errors: [{ message: '', extensions: { code } }] })
const proxysPage = (status: number) =>
  new ServerError(String(status), {
    response: new Response(null, { status }),
    bodyText: '<html>',
  })

/** Answers with these in turn, an error as a loss, 'NEVER' not at all; then well. */
function clientWith(...answers: (object | Error | 'NEVER')[]) {
  const asked: boolean[] = []
  const client = new ApolloClient({
    cache: new InMemoryCache(),
    link: ApolloLink.from([
      retryQueries(),
      new ApolloLink((operation) => {
        const next = answers[asked.length] ?? answer
        asked.push(operation.getContext().background === true)
        if (next === 'NEVER') return NEVER
        return next instanceof Error ? throwError(() => next) : of(next)
      }),
    ]),
  })
  return { client, asked }
}

describe('F2: after an outage a page recovers by itself', () => {
  test.each([
    ['no network', new TypeError('Failed to fetch')],
    ['a database that is away', refusal('SERVICE_UNAVAILABLE')],
    ['a proxy with nothing behind it', proxysPage(502)],
  ])('F2, S15: a query is asked again after %s, in the background', async (_, loss) => {
    const { client, asked } = clientWith(loss, loss, loss)
    const result = client.query({ query })
    await vi.advanceTimersByTimeAsync(1)
    expect(missingNow()).toBe('SERVICE')
    await vi.runAllTimersAsync()
    expect((await result).data).toEqual({ standing: 'OPEN' })
    expect(asked).toEqual([false, true, true, true])
    expect(missingNow()).toBeNull()
  })

  test('F2: the pauses grow, and end with the page that waits', async () => {
    const lost = Array.from({ length: 1000 }, () => new TypeError('Failed to fetch'))
    const { client, asked } = clientWith(...lost)
    const shown = client.watchQuery({ query }).subscribe({ next: () => undefined })
    await vi.advanceTimersByTimeAsync(60_000)
    expect(asked.length).toBeGreaterThan(8)
    expect(asked.length).toBeLessThan(25)
    shown.unsubscribe()
    const before = asked.length
    await vi.advanceTimersByTimeAsync(60_000)
    expect(asked.length).toBe(before)
    expect(missingNow()).toBeNull()
  })

  test('F2, S15: a query that gets no answer at all is asked again after a time', async () => {
    const { client, asked } = clientWith('NEVER', 'NEVER')
    const result = client.query({ query })
    await vi.advanceTimersByTimeAsync(ANSWER_PATIENCE - 1)
    expect([asked.length, missingNow()]).toEqual([1, null])
    await vi.advanceTimersByTimeAsync(1)
    expect(missingNow()).toBe('SERVICE')
    await vi.runAllTimersAsync()
    expect((await result).data).toEqual({ standing: 'OPEN' })
    expect(asked).toEqual([false, true, true])
    expect(missingNow()).toBeNull()
  })

  test.each(['FORBIDDEN', 'TOO_MANY_REQUESTS', 'INTERNAL_ERROR'])(
    'the answer %s is no loss',
    async (code) => {
      const { client, asked } = clientWith(refusal(code))
      await expect(client.query({ query })).rejects.toThrow()
      expect(asked.length).toBe(1)
    },
  )

  test('F2: a mutation is never repeated by itself', async () => {
    const { client, asked } = clientWith(new TypeError('Failed to fetch'))
    await expect(client.mutate({ mutation })).rejects.toThrow('Failed to fetch')
    await vi.runAllTimersAsync()
    expect(asked.length).toBe(1)
  })
})
