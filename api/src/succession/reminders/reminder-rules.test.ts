import fc from 'fast-check'
import { successionStates } from 'shared-schema/succession-enums'
import { describe, expect, test } from 'vitest'
import { states } from '../rules/state-rules.ts'
import { remindersAhead } from './reminder-rules.ts'

const DAY = 86_400_000
const since = new Date('2026-03-01T10:00:00.000Z')
const plan = { firstPercent: 50, lastSeconds: 86_400, overdueSeconds: 172_800 }
const lapsing = successionStates.filter((state) => states[state].atBound === 'LAPSE')

/** The reminders before a lapse, in days from the beginning. */
const days = (span: number, remindedAt: Date | null = null): number[] =>
  remindersAhead(
    {
      state: 'INVITED',
      stateSince: since,
      deadline: new Date(since.getTime() + span * DAY),
      remindedAt,
    },
    plan,
  ).map((at) => (at.getTime() - since.getTime()) / DAY)

describe('SU19: when a successor is reminded', () => {
  test('SU19: at half the time and on the last day', () => {
    expect(days(14)).toEqual([7, 13])
    expect(days(7)).toEqual([3.5, 6])
  })

  test('SU19: once, where both would come together or the last day is all there is', () => {
    expect(days(1)).toEqual([0.5])
    expect(days(2)).toEqual([1])
    expect(days(2.1)).toEqual([1.05])
    expect(days(60 / 86_400)).toEqual([30 / 86_400])
  })

  test('SU19: what was sent is not sent again, and what was missed is sent once', () => {
    expect(days(14, new Date(since.getTime() + 7 * DAY + 1000))).toEqual([13])
    expect(days(14, new Date(since.getTime() + 13 * DAY + 1000))).toEqual([])
  })

  test('SU19: every state that lapses is reminded of, after it began and before its end', () => {
    expect(lapsing).toEqual(['INVITED', 'AWAITING_ACTIVATION', 'AWAITING_CONFIRMATION'])
    fc.assert(
      fc.property(
        fc.constantFrom(...lapsing),
        fc.integer({ min: 60, max: 31_536_000 }),
        fc.integer({ min: 1, max: 99 }),
        fc.integer({ min: 1, max: 31_536_000 }),
        (state, span, firstPercent, lastSeconds) => {
          const deadline = new Date(since.getTime() + span * 1000)
          const ahead = remindersAhead(
            { state, stateSince: since, deadline, remindedAt: null },
            { ...plan, firstPercent, lastSeconds },
          )
          expect(ahead.length).toBeGreaterThan(0)
          expect(ahead.length).toBeLessThanOrEqual(2)
          for (const at of ahead) expect(at > since && at < deadline).toBe(true)
          expect(ahead).toEqual([...ahead].sort((one, other) => one.getTime() - other.getTime()))
        },
      ),
    )
  })

  test('SU14: a claim is reminded of from its due date on, and then again and again', () => {
    const claim = { state: 'UNDER_REVIEW', stateSince: since } as const
    const deadline = new Date(since.getTime() + 2 * DAY)
    expect(remindersAhead({ ...claim, deadline, remindedAt: null }, plan)).toEqual([deadline])
    const remindedAt = new Date(since.getTime() + 4 * DAY)
    expect(remindersAhead({ ...claim, deadline, remindedAt }, plan)).toEqual([
      new Date(since.getTime() + 6 * DAY),
    ])
  })

  test('SU18: of what is over, or done by the system, nobody is reminded', () => {
    for (const state of ['REVOKED', 'COMPLETED', 'IN_VALIDATION'] as const)
      for (const deadline of [null, since])
        expect(
          remindersAhead({ state, stateSince: since, deadline, remindedAt: null }, plan),
        ).toEqual([])
  })
})
