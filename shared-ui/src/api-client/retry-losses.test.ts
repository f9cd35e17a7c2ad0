import { CombinedGraphQLErrors } from '@apollo/client/errors'
import { defer, lastValueFrom, of, throwError } from 'rxjs'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { retryDelay } from './retry-delay.ts'
import { retryingLosses } from './retry-losses.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  vi.restoreAllMocks()
  vi.useRealTimers()
})

/** Fails so many times, then says what it was asked for. */
function failing(times: number, error: unknown) {
  const asked = { times: 0 }
  const source = defer(() => {
    asked.times += 1
    return asked.times <= times ? throwError(() => error) : of('live')
  })
  return { asked, source }
}

test('F2: a loss is asked for again, however often it happens', async () => {
  const { asked, source } = failing(40, new Error('Socket closed with event 4429'))
  const answer = lastValueFrom(source.pipe(retryingLosses(() => false)()))
  await vi.runAllTimersAsync()
  expect(await answer).toBe('live')
  expect(asked.times).toBe(41)
})

test.each([0, 0.37, 0.99])(
  'F2: the pauses grow, so that a server in need is not asked in a loop, and each loss is asked for once (chance %d)',
  async (chance) => {
    vi.spyOn(Math, 'random').mockReturnValue(chance)
    const { asked, source } = failing(1000, new Error('Socket closed with event 1011'))
    const asking = source.pipe(retryingLosses(() => false)()).subscribe()
    await vi.advanceTimersByTimeAsync(60_000)
    asking.unsubscribe()
    let expected = 0
    for (let passed = 0; passed <= 60_000; expected += 1)
      passed += Math.ceil(retryDelay(expected + 1, chance))
    expect(asked.times).toBe(expected)
    expect(expected).toBeLessThan(18)
  },
)

test('F2: all subscriptions of a socket wait for the same instant, however many they are', async () => {
  const retry = retryingLosses(() => false)
  const instants: number[] = []
  const lost = defer(() => {
    instants.push(performance.now())
    return throwError(() => new Error('Socket closed with event 4429'))
  })
  const asking = Array.from({ length: 9 }, () => lost.pipe(retry()).subscribe())
  await vi.advanceTimersByTimeAsync(20_000)
  for (const one of asking) one.unsubscribe()
  expect(instants.length).toBeGreaterThan(9 * 4)
  expect(new Set(instants).size).toBe(instants.length / 9)
})

test('what the API answered is no loss', async () => {
  const refusal = new CombinedGraphQLErrors({ errors: [{ message: 'FORBIDDEN' }] })
  const { asked, source } = failing(1, refusal)
  await expect(lastValueFrom(source.pipe(retryingLosses(() => false)()))).rejects.toBe(refusal)
  expect(asked.times).toBe(1)
})

test('ID4: nothing is asked again by somebody who was signed out', async () => {
  const { asked, source } = failing(1, new Error('Socket closed with event 4401'))
  await expect(lastValueFrom(source.pipe(retryingLosses(() => true)()))).rejects.toThrow('4401')
  expect(asked.times).toBe(1)
})
