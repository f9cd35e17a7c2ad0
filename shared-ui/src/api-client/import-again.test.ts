import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { importAgain } from './import-again.ts'
import { missingNow } from './missing.ts'
import { stylesMissedBy } from './styles-again.ts'
import { tryNow } from './try-now.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const part = (module: { part?: string }) => module.part

/** A load that fails so many times. */
function failing(times: number) {
  const load = vi.fn(async () => {
    if (load.mock.calls.length <= times) throw new Error('network')
    return { part: 'page' }
  })
  return load
}

test('a part that did not load is loaded again', async () => {
  const loaded = importAgain(failing(1), part)
  await vi.runAllTimersAsync()
  expect(await loaded).toBe('page')
})

test('F2: no failure is the last one: a part is asked for until it is there, after growing pauses', async () => {
  const load = failing(40)
  const loaded = importAgain(load, part)
  await vi.advanceTimersByTimeAsync(60_000)
  expect(load.mock.calls.length).toBeGreaterThan(8)
  expect(load.mock.calls.length).toBeLessThan(25)
  await vi.runAllTimersAsync()
  expect(await loaded).toBe('page')
  expect(load).toHaveBeenCalledTimes(41)
})

test('F2: the page says that a part is missing until it is there', async () => {
  const loaded = importAgain(failing(3), part)
  expect(missingNow()).toBeNull()
  await vi.advanceTimersByTimeAsync(100)
  expect(missingNow()).toBe('PART')
  await vi.runAllTimersAsync()
  await loaded
  expect(missingNow()).toBeNull()
})

test('F2: a person who does not want to wait tries at once', async () => {
  const load = failing(1)
  const loaded = importAgain(load, part)
  await vi.advanceTimersByTimeAsync(1)
  tryNow()
  expect(await loaded).toBe('page')
  expect(vi.getTimerCount()).toBe(0)
})

test('a file without the part is a failure, not an empty page', async () => {
  const load = vi.fn(
    async (): Promise<{ part?: string }> => (load.mock.calls.length > 1 ? { part: 'page' } : {}),
  )
  const loaded = importAgain(load, part)
  await vi.runAllTimersAsync()
  expect(await loaded).toBe('page')
})

test('F2: a part is found in a file of several modules, which names each by a letter', async () => {
  const file = { t: { part: 'page' }, n: null, e: 5 } as { part?: string }
  expect(await importAgain(async () => file, part)).toBe('page')
})

test('a stylesheet that a part missed is known by the bundler’s words', () => {
  const address = 'https://store.example/assets/profile-page-D9Sl274a.css'
  expect(stylesMissedBy(new Error(`Unable to preload CSS for ${address}`))).toBe(address)
  expect(stylesMissedBy(new TypeError('Failed to fetch'))).toBeUndefined()
})
