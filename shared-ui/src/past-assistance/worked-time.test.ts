import { describe, expect, test } from 'vitest'
import { stateTone, workedTime } from './worked-time.ts'

const startedAt = '2026-05-04T10:00:00.000Z'

describe('AS12: how long an assistance lasted', () => {
  test('AS12: from its start to its end, in whole seconds', () => {
    expect(workedTime({ startedAt, endedAt: '2026-05-04T10:04:12.400Z' })).toEqual({
      kind: 'OVER',
      from: startedAt,
      seconds: 252,
    })
  })

  test('AS14: a refused request was never worked on', () => {
    expect(workedTime({ startedAt: null, endedAt: null })).toEqual({ kind: 'NEVER' })
  })

  test('AS12: one that still runs has no end yet', () => {
    expect(workedTime({ startedAt, endedAt: null })).toEqual({ kind: 'RUNNING', from: startedAt })
  })

  test('an end before the start counts as no time, never as less', () => {
    expect(workedTime({ startedAt, endedAt: '2026-05-04T09:59:59Z' })).toMatchObject({ seconds: 0 })
  })

  test('a running session stands out, a cancelled or expired request does not', () => {
    expect(stateTone('IN_SESSION')).toBe('live')
    expect(stateTone('CANCELLED')).toBe('neutral')
    expect(stateTone('EXPIRED')).toBe('neutral')
  })
})
