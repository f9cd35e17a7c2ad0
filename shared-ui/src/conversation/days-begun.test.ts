import { expect, test } from 'vitest'
import { daysBegun } from './days-begun.ts'

test('a day is written before its first message, and not again', () => {
  const at = (sentAt: string) => ({ sentAt })
  const messages = [
    at('2026-11-28T23:59:00Z'),
    at('2026-11-29T00:01:00Z'),
    at('2026-11-29T09:00:00Z'),
  ]
  expect(daysBegun(messages, (instant) => instant.slice(0, 10))).toEqual([
    '2026-11-28',
    '2026-11-29',
    null,
  ])
  expect(daysBegun([], String)).toEqual([])
})
