import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { missingNow } from './missing.ts'
import { untilThere } from './until-there.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  vi.restoreAllMocks()
  vi.useRealTimers()
})

test('F2, S15: a question of a page before the sign-in that gets no answer is asked again, by a timer', async () => {
  const waits: AbortController[] = []
  vi.spyOn(AbortSignal, 'timeout').mockImplementation(() => {
    const wait = new AbortController()
    waits.push(wait)
    return wait.signal
  })
  const asked: boolean[] = []
  const answered = untilThere(async ({ background = false }, unanswered) => {
    asked.push(background)
    if (asked.length === 1)
      await new Promise((_, fail) =>
        unanswered.addEventListener('abort', () => fail(unanswered.reason)),
      )
    return 'there'
  })
  waits[0]?.abort(new DOMException('The operation timed out.', 'TimeoutError'))
  await vi.advanceTimersByTimeAsync(0)
  expect(missingNow()).toBe('SERVICE')
  await vi.runAllTimersAsync()
  expect(await answered).toBe('there')
  expect(asked).toEqual([false, true])
  expect(missingNow()).toBeNull()
})
