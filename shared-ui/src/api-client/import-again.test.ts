import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { importAgain } from './import-again.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const part = (module: { part?: string }) => module.part

test('a part that did not load is loaded again', async () => {
  const load = vi.fn<() => Promise<{ part: string }>>()
  load.mockRejectedValueOnce(new Error('network')).mockResolvedValueOnce({ part: 'page' })
  const loaded = importAgain(load, part)
  await vi.runAllTimersAsync()
  expect(await loaded).toBe('page')
})

test('what never loads fails in the end, after growing pauses', async () => {
  const load = vi.fn(() => Promise.reject(new Error('network')))
  const failed = expect(importAgain(load, part, 4)).rejects.toThrow('network')
  await vi.advanceTimersByTimeAsync(200)
  expect(load).toHaveBeenCalledTimes(1)
  await vi.runAllTimersAsync()
  await failed
  expect(load).toHaveBeenCalledTimes(4)
})

test('a file without the part is a failure, not an empty page', async () => {
  const failed = expect(importAgain(async () => ({}), part)).rejects.toThrow('this part')
  await vi.runAllTimersAsync()
  await failed
})
