import fc from 'fast-check'
import { planResources } from 'shared-schema/partner-enums'
import { describe, expect, it } from 'vitest'
import { businessDayFrom, daysFromTo, daysIn, isMonth, lastDay, laterMonth } from './month-rules.ts'
import {
  type Band,
  type BilledFacts,
  billedDays,
  dueDayOf,
  excessUsers,
  issueDayOf,
  linesOf,
  type MonthTerms,
  roundedHalfEven,
  smallestPart,
  sumsOf,
  usersInBands,
} from './rules.ts'

const UNIT = 1_000_000n
const bands: readonly Band[] = [
  { from: 0, unit: 0n },
  { from: 5000, unit: 45_000n },
  { from: 20_000, unit: 35_000n },
]
const terms = (month: string, given: Partial<MonthTerms> = {}): MonthTerms => ({
  month,
  today: lastDay(month),
  rates: { instance: 9_900_000n, bands },
  smallest: smallestPart('BRL'),
  ...given,
})
const facts = (given: Partial<BilledFacts> = {}): BilledFacts => ({
  from: '2020-01-01',
  to: null,
  planPrice: null,
  extras: [],
  activeUsers: 0,
  ...given,
})
const total = (given: Partial<BilledFacts>, of: MonthTerms) =>
  linesOf(facts(given), of).reduce((sum, { amount }) => sum + amount, 0n)

describe('the days of a month that an account is billed for', () => {
  it('case 28: February has as many as it has, in a leap year too', () => {
    expect(billedDays(facts(), '2026-02', '2026-03-09')).toMatchObject({ days: 28 })
    expect(billedDays(facts(), '2028-02', '2028-03-09')).toMatchObject({ days: 29 })
    expect([daysIn('2100-02'), lastDay('2024-02')]).toEqual([28, '2024-02-29'])
  })

  it('case 28: an account that was opened and cancelled on one day is billed for none', () => {
    const oneDay = { from: '2026-11-10', to: '2026-11-10' }
    expect(billedDays(oneDay, '2026-11', '2026-11-30')).toMatchObject({ days: 0 })
    expect(linesOf(facts({ ...oneDay, activeUsers: 9000 }), terms('2026-11'))).toEqual([])
    const twoDays = { from: '2026-11-10', to: '2026-11-11' }
    expect(billedDays(twoDays, '2026-11', '2026-11-30')).toMatchObject({ days: 2 })
  })

  it('begin and end with the account, and go until today', () => {
    expect(billedDays(facts({ from: '2026-11-29' }), '2026-11', '2026-11-30')).toEqual({
      first: '2026-11-29',
      last: '2026-11-30',
      days: 2,
    })
    expect(billedDays(facts(), '2026-11', '2026-11-03')).toMatchObject({ days: 3 })
    expect(billedDays(facts({ from: '2026-12-01' }), '2026-11', '2026-12-05')).toBeNull()
    expect(billedDays(facts({ to: '2026-10-31' }), '2026-11', '2026-11-30')).toBeNull()
    expect(billedDays(facts({ from: null }), '2026-11', '2026-11-30')).toBeNull()
  })

  it('over months in a row they are all days from the first to the last, each once', () => {
    const day = fc
      .integer({ min: 0, max: 2000 })
      .map((days) => new Date(Date.UTC(2024, 0, 1 + days)).toISOString().slice(0, 10))
    fc.assert(
      fc.property(day, day, (one, other) => {
        fc.pre(one !== other)
        const [from, to] = one < other ? [one, other] : [other, one]
        let days = 0
        for (let month = from.slice(0, 7); month <= to.slice(0, 7); month = laterMonth(month, 1))
          days += billedDays({ from, to }, month, '2031-01-01')?.days ?? 0
        expect(days).toBe(daysFromTo(from, to))
      }),
    )
  })
})

describe('active users by bands', () => {
  it('case 28: 5,000 are free, and the next one costs one unit', () => {
    const cost = (activeUsers: number) =>
      sumsOf(linesOf(facts({ activeUsers }), terms('2026-11', { smallest: 1n }))).infrastructure
    expect([cost(0), cost(4999), cost(5000), cost(5001)]).toEqual([0n, 0n, 0n, 45_000n])
    expect(cost(20_000)).toBe(15_000n * 45_000n)
    expect(cost(20_001)).toBe(15_000n * 45_000n + 35_000n)
    expect(excessUsers(5001, bands)).toBe(1)
  })

  it('each is in exactly one band, and more of them never cost less', () => {
    fc.assert(
      fc.property(fc.nat(200_000), fc.nat(50), (users, more) => {
        const inBands = usersInBands(users, bands)
        expect(inBands.reduce((sum, band) => sum + band.users, 0)).toBe(users)
        const cost = (of: number) =>
          usersInBands(of, bands).reduce((sum, one) => sum + BigInt(one.users) * one.band.unit, 0n)
        expect(cost(users + more) >= cost(users)).toBe(true)
      }),
    )
  })
})

describe('the lines of an account', () => {
  const anyFacts = fc.record({
    planPrice: fc.option(fc.bigInt({ min: 0n, max: 10n ** 12n }), { nil: null }),
    extras: fc.uniqueArray(
      fc.record({
        resource: fc.constantFrom(...planResources),
        quantity: fc.integer({ min: 1, max: 10_000 }),
        unit: fc.bigInt({ min: 0n, max: 10n ** 10n }),
      }),
      { selector: ({ resource }) => resource },
    ),
    activeUsers: fc.nat(100_000),
  })
  const anyMonth = fc.integer({ min: 0, max: 60 }).map((months) => laterMonth('2024-01', months))
  const anyCurrency = fc.constantFrom('BRL', 'EUR', 'JPY', 'KWD')

  it('case 27: the sums of their kinds are the sum of all, and each is what can be paid', () => {
    fc.assert(
      fc.property(anyFacts, anyMonth, anyCurrency, (given, month, currency) => {
        const smallest = smallestPart(currency)
        const lines = linesOf(facts(given), terms(month, { smallest }))
        const sums = sumsOf(lines)
        const all = lines.reduce((sum, { amount }) => sum + amount, 0n)
        expect(sums.instance + sums.extras + sums.infrastructure).toBe(all)
        for (const { amount } of lines) expect(amount % smallest).toBe(0n)
        expect(new Set(lines.map(({ item }) => item)).size).toBe(lines.length)
      }),
    )
  })

  it('case 27: an instance costs its days × its rate, rounded once', () => {
    fc.assert(
      fc.property(anyFacts, anyMonth, (given, month) => {
        const smallest = smallestPart('BRL')
        const instances = linesOf(facts(given), terms(month)).filter(
          ({ kind }) => kind === 'INSTANCE',
        )
        for (const { quantity, days, unit, amount } of instances) {
          const exact = BigInt(quantity) * BigInt(days ?? 0) * unit
          const away = amount - exact
          expect((away < 0n ? -away : away) * 2n <= smallest).toBe(true)
        }
      }),
    )
  })

  it('a whole month costs what the plan and its extras cost a month', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 8n }), anyMonth, (centavos, month) => {
        const price = centavos * 10_000n
        expect(total({ planPrice: price }, terms(month))).toBe(price)
        const extras = [{ resource: 'USER', quantity: 7, unit: price }] as const
        expect(total({ planPrice: 0n, extras }, terms(month))).toBe(7n * price)
      }),
    )
  })

  it('a part of a month costs its share', () => {
    const part = terms('2026-11', { today: '2026-11-15' })
    expect(total({ planPrice: 300n * UNIT }, part)).toBe(150n * UNIT)
    const extras = [{ resource: 'CHANNEL', quantity: 2, unit: 10n * UNIT }] as const
    expect(total({ planPrice: 0n, extras }, part)).toBe(10n * UNIT)
  })

  it('without a plan costs the rate of the month for each day', () => {
    expect(total({}, terms('2026-02'))).toBe(28n * 9_900_000n)
  })

  it('say of every account how many active users it had, also where they are free', () => {
    const lines = linesOf(facts({ activeUsers: 12 }), terms('2026-11'))
    expect(lines.filter(({ kind }) => kind === 'INFRASTRUCTURE')).toMatchObject([
      { quantity: 12, amount: 0n, bandFrom: 0 },
    ])
  })
})

describe('rounding', () => {
  it('is half to even, of negative amounts too', () => {
    const rounded = [5n, 15n, 25n, -5n, -15n, -25n, 16n].map((of) => roundedHalfEven(of, 10n))
    expect(rounded).toEqual([0n, 2n, 2n, 0n, -2n, -2n, 2n])
  })

  it('is never further away than a half', () => {
    fc.assert(
      fc.property(fc.bigInt(), fc.bigInt({ min: 1n, max: 10n ** 9n }), (numerator, denominator) => {
        const away = roundedHalfEven(numerator, denominator) * denominator - numerator
        expect((away < 0n ? -away : away) * 2n <= denominator).toBe(true)
      }),
    )
  })

  it('is to what a currency can pay', () => {
    expect(['BRL', 'JPY', 'KWD'].map(smallestPart)).toEqual([10_000n, UNIT, 1000n])
  })
})

describe('when a month is issued and due', () => {
  const days = { issueDay: 10, dueDay: 15 }

  it('is on the 10th of the next month, over the end of a year too', () => {
    expect([issueDayOf('2026-11', days), issueDayOf('2026-12', days)]).toEqual([
      '2026-12-10',
      '2027-01-10',
    ])
  })

  it('is due on the 15th, or on the Monday after it', () => {
    expect(dueDayOf('2026-11', days)).toBe('2026-12-15')
    expect(dueDayOf('2026-07', days)).toBe('2026-08-17')
    expect(businessDayFrom('2026-11-15')).toBe('2026-11-16')
  })

  it('a text that names no month is none', () => {
    expect(['2026-11', '2026-13', '2026-1', '26-11', '2026-00', '2026-11-01'].map(isMonth)).toEqual(
      [true, false, false, false, false, false],
    )
  })
})
