import fc from 'fast-check'
import type { MembershipRole } from 'shared-schema/enums'
import { instantAt, isLocalTime, localTimeAt } from 'shared-schema/local-time'
import { noticeSeverities } from 'shared-schema/notice-enums'
import { describe, expect, it } from 'vitest'
import {
  inOrderOfPages,
  isShownTo,
  nextChangeAmong,
  noticeActsIn,
  noticeStateAt,
  periodIn,
  periodRefusal,
} from './rules.ts'

const MINUTE = 60_000
const zones = [
  'UTC',
  'Europe/Madrid',
  'America/Sao_Paulo',
  'America/New_York',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'Pacific/Apia',
  'Africa/Casablanca',
] as const
const zone = fc.constantFrom(...zones)
const instant = fc
  .integer({ min: Date.UTC(2001, 0) / MINUTE, max: Date.UTC(2040, 0) / MINUTE })
  .map((minutes) => new Date(minutes * MINUTE))
const local = instant.map((at) => at.toISOString().slice(0, 16))

const MADRID = 'Europe/Madrid'
const utc = (text: string) => new Date(`${text}:00Z`)

describe('case 26: what a local time means', () => {
  it('is the instant at which the clocks of the zone show it', () => {
    fc.assert(
      fc.property(zone, instant, (where, at) => {
        const shown = localTimeAt(where, at)
        const meant = [instantAt(where, shown, 'FIRST'), instantAt(where, shown, 'SECOND')]
        expect(meant.map((one) => one.getTime())).toContain(at.getTime())
        for (const one of meant) expect(localTimeAt(where, one)).toBe(shown)
      }),
    )
  })

  it('a later time never means an earlier instant, whichever is meant of a time that comes twice', () => {
    fc.assert(
      fc.property(zone, local, fc.integer({ min: 0, max: 3000 }), (where, one, minutes) => {
        const other = new Date(utc(one).getTime() + minutes * MINUTE).toISOString().slice(0, 16)
        for (const which of ['FIRST', 'SECOND'] as const)
          expect(instantAt(where, one, which) <= instantAt(where, other, which)).toBe(true)
        expect(instantAt(where, one, 'FIRST') <= instantAt(where, one, 'SECOND')).toBe(true)
      }),
    )
  })

  it('one that the clocks skip is the instant at which they are put forward', () => {
    // 2027-03-28, 02:00 CET → 03:00 CEST.
    for (const skipped of ['2027-03-28T02:00', '2027-03-28T02:30', '2027-03-28T02:59'])
      for (const which of ['FIRST', 'SECOND'] as const)
        expect(instantAt(MADRID, skipped, which)).toEqual(utc('2027-03-28T01:00'))
    // A whole day that Samoa left out.
    expect(instantAt('Pacific/Apia', '2011-12-30T12:00', 'FIRST')).toEqual(utc('2011-12-30T10:00'))
  })

  it('one that comes twice is the first or the second', () => {
    // 2026-10-25, 03:00 CEST → 02:00 CET.
    expect(instantAt(MADRID, '2026-10-25T02:30', 'FIRST')).toEqual(utc('2026-10-25T00:30'))
    expect(instantAt(MADRID, '2026-10-25T02:30', 'SECOND')).toEqual(utc('2026-10-25T01:30'))
    // Half an hour only.
    const lordHowe = 'Australia/Lord_Howe'
    expect(instantAt(lordHowe, '2027-04-04T01:45', 'FIRST')).toEqual(utc('2027-04-03T14:45'))
    expect(instantAt(lordHowe, '2027-04-04T01:45', 'SECOND')).toEqual(utc('2027-04-03T15:15'))
  })

  it('only a day and a time that a calendar has is one', () => {
    expect(isLocalTime('2028-02-29T23:59')).toBe(true)
    for (const none of [
      '2027-02-29T10:00',
      '2027-13-01T10:00',
      '2027-01-01T24:00',
      '2027-01-01T10:60',
      '2027-01-01T10:00Z',
      '2027-01-01T10:00:00',
      '2027-01-01 10:00',
      '1999-12-31T10:00',
      '+12027-01-01T10:00',
      '',
    ])
      expect([none, isLocalTime(none)]).toEqual([none, false])
  })
})

const asked = { now: utc('2026-10-01T00:00'), longestSeconds: 366 * 86_400 }
const refusalIn = (where: string, startsLocal: string, endsLocal: string) => {
  const period = periodIn(where, { startsLocal, endsLocal })
  return period ? periodRefusal(period, asked) : 'NONE'
}

describe('case 26: from when to when a notice is shown', () => {
  it('over a change of the clocks it is shown all the time that its text can mean', () => {
    const period = periodIn(MADRID, {
      startsLocal: '2026-10-25T02:30',
      endsLocal: '2026-10-25T02:45',
    })
    expect(period).toEqual({ startsAt: utc('2026-10-25T00:30'), endsAt: utc('2026-10-25T01:45') })
    // Read as texts it ends before it starts; the clocks are put back in between.
    expect(refusalIn(MADRID, '2026-10-25T02:45', '2026-10-25T02:15')).toBe(null)
    expect(refusalIn('America/Sao_Paulo', '2026-10-25T02:45', '2026-10-25T02:15')).toBe(
      'NOTICE_ENDS_BEFORE_START',
    )
  })

  it('one that ends before it starts is refused in its own zone, whatever the zone of a reader', () => {
    expect(refusalIn(MADRID, '2026-12-01T10:00', '2026-12-01T09:59')).toBe(
      'NOTICE_ENDS_BEFORE_START',
    )
    expect(refusalIn(MADRID, '2026-12-01T10:00', '2026-12-01T10:00')).toBe(
      'NOTICE_ENDS_BEFORE_START',
    )
    // Both times are skipped: nothing is left of the period.
    expect(refusalIn(MADRID, '2027-03-28T02:10', '2027-03-28T02:50')).toBe(
      'NOTICE_ENDS_BEFORE_START',
    )
    expect(refusalIn('America/New_York', '2027-03-28T02:10', '2027-03-28T02:50')).toBe(null)
  })

  it('one whose end has passed, and one that would run for years, is refused', () => {
    expect(refusalIn('UTC', '2026-09-01T00:00', '2026-10-01T00:00')).toBe('NOTICE_ENDS_IN_PAST')
    expect(refusalIn('UTC', '2026-09-01T00:00', '2026-10-01T00:01')).toBe(null)
    expect(refusalIn('UTC', '2026-12-01T00:00', '2027-12-02T00:00')).toBe(null)
    expect(refusalIn('UTC', '2026-12-01T00:00', '2027-12-02T00:01')).toBe('NOTICE_RUNS_TOO_LONG')
    expect(refusalIn('UTC', '2026-12-01', '2026-12-02T00:00')).toBe('NONE')
  })
})

const roles: readonly MembershipRole[] = ['ADMINISTRATOR', 'ATTENDANT', 'USER']
const notice = fc.record({
  startsAt: instant,
  minutes: fc.integer({ min: 1, max: 100_000 }),
  roles: fc.subarray([...roles], { minLength: 1 }),
  dismissible: fc.boolean(),
})
const withEnd = notice.map(({ minutes, ...rest }) => ({
  ...rest,
  endsAt: new Date(rest.startsAt.getTime() + minutes * MINUTE),
}))

describe('AD12: who sees a notice', () => {
  it('members of its roles, from its start to the instant before its end, unless they have dismissed it', () => {
    fc.assert(
      fc.property(
        withEnd,
        instant,
        fc.constantFrom(...roles),
        fc.boolean(),
        (one, now, role, dismissed) => {
          const shown = isShownTo(one, { role, dismissed, now })
          const runs = one.startsAt <= now && now < one.endsAt
          expect(shown).toBe(runs && one.roles.includes(role) && !(dismissed && one.dismissible))
        },
      ),
    )
  })

  it('to the millisecond', () => {
    const one = { startsAt: utc('2026-12-01T00:00'), endsAt: utc('2026-12-02T00:00') }
    expect(noticeStateAt(one, new Date(one.startsAt.getTime() - 1))).toBe('PLANNED')
    expect(noticeStateAt(one, one.startsAt)).toBe('RUNNING')
    expect(noticeStateAt(one, new Date(one.endsAt.getTime() - 1))).toBe('RUNNING')
    expect(noticeStateAt(one, one.endsAt)).toBe('OVER')
  })

  it('nothing begins or ends before the instant that is named as the next', () => {
    fc.assert(
      fc.property(fc.array(withEnd, { maxLength: 6 }), instant, (all, now) => {
        const next = nextChangeAmong(all, now)
        const statesAt = (at: Date) => all.map((one) => noticeStateAt(one, at))
        if (next === null) {
          expect(new Set(statesAt(now))).not.toContain('PLANNED')
          return
        }
        expect(next > now).toBe(true)
        expect(statesAt(new Date(next.getTime() - 1))).toEqual(statesAt(now))
        expect(statesAt(next)).not.toEqual(statesAt(now))
      }),
    )
  })

  it('the most pressing stands first', () => {
    const at = (severity: (typeof noticeSeverities)[number], id: string) => ({
      severity,
      id,
      startsAt: utc('2026-12-01T00:00'),
      endsAt: utc('2026-12-02T00:00'),
    })
    const [info, warning, critical] = noticeSeverities
    const mixed = [at(info, 'a'), at(critical, 'b'), at(warning, 'c'), at(critical, 'd')]
    expect(mixed.sort(inOrderOfPages).map(({ id }) => id)).toEqual(['b', 'd', 'c', 'a'])
  })

  it('one that is over can only be deleted, a planned one not be ended', () => {
    expect(noticeActsIn('PLANNED')).toEqual(['CHANGE', 'DELETE'])
    expect(noticeActsIn('RUNNING')).toEqual(['CHANGE', 'END', 'DELETE'])
    expect(noticeActsIn('OVER')).toEqual(['DELETE'])
  })
})
