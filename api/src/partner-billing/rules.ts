import type { BillingKind } from 'shared-schema/billing-enums'
import type { PlanResource } from 'shared-schema/partner-enums'
import {
  businessDayFrom,
  type Day,
  dayOf,
  daysFromTo,
  daysIn,
  firstDay,
  lastDay,
  laterMonth,
  type Month,
} from './month-rules.ts'

/** From which active user on one costs so much. The first band begins at 0, and users in it are free where they cost 0. */
export interface Band {
  readonly from: number
  readonly unit: bigint
}

/** What is billed of all accounts alike in a month: rates are those that are valid on its first day. */
export interface Rates {
  /** A day of an instance of an account that has no plan. */
  readonly instance: bigint
  /** In the order of their beginnings. */
  readonly bands: readonly Band[]
}

/** More of a resource than the plan includes, and what each of them costs a month. */
export interface BilledExtra {
  readonly resource: PlanResource
  readonly quantity: number
  readonly unit: bigint
}

/** What an account is billed for. */
export interface BilledFacts {
  /** First and last day that are billed; null for a running account, and for one that is not billed. */
  readonly from: Day | null
  readonly to: Day | null
  /** What its plan costs a month; null for an account without a plan. */
  readonly planPrice: bigint | null
  readonly extras: readonly BilledExtra[]
  readonly activeUsers: number
}

/** One line of a bill. What it costs follows from the rest of it (`amountOf`). */
export interface Line {
  /** What of the account it is about; an account has at most one line of each item. */
  readonly item: string
  readonly kind: BillingKind
  readonly quantity: number
  /** Null for what is not counted by days. */
  readonly days: number | null
  /** An instance: a day. Users, channels and apps: a month. An active user, an adjustment: each. */
  readonly unit: bigint
  /** Of INFRASTRUCTURE: above how many active users. */
  readonly bandFrom: number | null
  readonly amount: bigint
}

/** The days of a month for which an account is billed. */
export interface BilledDays {
  readonly first: Day
  readonly last: Day
  readonly days: number
}

/**
 * The days of a month for which an account is billed until today; null for none. An account that ended on the day on which it
 * began is billed for no day at all.
 */
export function billedDays(
  { from, to }: Pick<BilledFacts, 'from' | 'to'>,
  month: Month,
  today: Day,
): BilledDays | null {
  if (from === null) return null
  const first = from > firstDay(month) ? from : firstDay(month)
  const last = [to ?? today, today, lastDay(month)].reduce((one, other) =>
    one < other ? one : other,
  )
  if (first > last) return null
  return { first, last, days: from === to ? 0 : daysFromTo(first, last) }
}

/** A quotient rounded to a whole number; what lies in the middle to the even one. */
export function roundedHalfEven(numerator: bigint, denominator: bigint): bigint {
  const size = numerator < 0n ? -numerator : numerator
  const whole = size / denominator
  const twiceRest = (size % denominator) * 2n
  const isUp = twiceRest > denominator || (twiceRest === denominator && whole % 2n === 1n)
  const rounded = isUp ? whole + 1n : whole
  return numerator < 0n ? -rounded : rounded
}

const MICROS_IN_UNIT = 1_000_000n

/** The smallest amount that can be paid in a currency, in micros: a centavo is 10,000. */
export function smallestPart(currency: string): bigint {
  const { maximumFractionDigits = 2 } = new Intl.NumberFormat('en', {
    style: 'currency',
    currency,
  }).resolvedOptions()
  return MICROS_IN_UNIT / 10n ** BigInt(Math.min(maximumFractionDigits, 6))
}

/** What a line costs: rounded once, half to even, to what can be paid. */
export function amountOf(
  { kind, quantity, days, unit }: Omit<Line, 'amount'>,
  month: Month,
  smallest: bigint,
): bigint {
  const all = BigInt(quantity) * unit
  if (days === null) return roundedHalfEven(all, smallest) * smallest
  const byDays = all * BigInt(days)
  const share = kind === 'INSTANCE' ? 1n : BigInt(daysIn(month))
  return roundedHalfEven(byDays, smallest * share) * smallest
}

/** What a day costs of what costs so much a month, to the micro. */
export const dailyRate = (monthly: bigint, month: Month): bigint =>
  roundedHalfEven(monthly, BigInt(daysIn(month)))

/** How many active users are in each band: what is above one limit and not above the next. */
export function usersInBands(
  activeUsers: number,
  bands: readonly Band[],
): { readonly band: Band; readonly users: number }[] {
  return bands
    .map((band, index) => {
      const limit = bands[index + 1]?.from ?? Number.POSITIVE_INFINITY
      return { band, users: Math.max(0, Math.min(activeUsers, limit) - band.from) }
    })
    .filter(({ users }, index) => index === 0 || users > 0)
}

/** Active users that are not free. */
export const excessUsers = (activeUsers: number, bands: readonly Band[]): number =>
  usersInBands(activeUsers, bands)
    .filter(({ band }) => band.unit > 0n)
    .reduce((sum, { users }) => sum + users, 0)

/** In what a month is worked out. */
export interface MonthTerms {
  readonly month: Month
  /** The last day that counts; of a month that is over any later one. */
  readonly today: Day
  readonly rates: Rates
  /** The smallest amount that can be paid, in micros. */
  readonly smallest: bigint
}

/** The lines of an account in a month; none for an account that is not billed in it. */
export function linesOf(facts: BilledFacts, terms: MonthTerms): Line[] {
  const { month, today, rates, smallest } = terms
  const billed = billedDays(facts, month, today)
  if (!billed || billed.days === 0) return []
  const { days } = billed
  const lines: Omit<Line, 'amount'>[] = [
    {
      item: 'INSTANCE',
      kind: 'INSTANCE',
      quantity: 1,
      days,
      unit: facts.planPrice === null ? rates.instance : dailyRate(facts.planPrice, month),
      bandFrom: null,
    },
    ...facts.extras.map(({ resource, quantity, unit }) => ({
      item: `EXTRA ${resource}`,
      kind: resource,
      quantity,
      days,
      unit: resource === 'INSTANCE' ? dailyRate(unit, month) : unit,
      bandFrom: null,
    })),
    ...usersInBands(facts.activeUsers, rates.bands).map(({ band, users }) => ({
      item: `ACTIVE USERS ${band.from}`,
      kind: 'INFRASTRUCTURE' as const,
      quantity: users,
      days: null,
      unit: band.unit,
      bandFrom: band.from,
    })),
  ]
  return lines.map((line) => ({ ...line, amount: amountOf(line, month, smallest) }))
}

/** The sums of an account's lines, as lists of accounts show them. */
export interface Sums {
  readonly instance: bigint
  readonly extras: bigint
  readonly infrastructure: bigint
}

export function sumsOf(lines: readonly Line[]): Sums {
  const sum = (of: readonly BillingKind[]) =>
    lines.reduce((total, { kind, amount }) => (of.includes(kind) ? total + amount : total), 0n)
  return {
    instance: sum(['INSTANCE']),
    extras: sum(['USER', 'CHANNEL', 'APP']),
    infrastructure: sum(['INFRASTRUCTURE']),
  }
}

/** On which days of the next month a month is issued and due. */
export interface BillingDays {
  readonly issueDay: number
  readonly dueDay: number
}

/** The day on which a month is issued. */
export const issueDayOf = (month: Month, { issueDay }: Pick<BillingDays, 'issueDay'>): Day =>
  dayOf(laterMonth(month, 1), issueDay)

/** The day on which a month is due: that of the next month, or the business day after it. */
export const dueDayOf = (month: Month, { dueDay }: Pick<BillingDays, 'dueDay'>): Day =>
  businessDayFrom(dayOf(laterMonth(month, 1), dueDay))
