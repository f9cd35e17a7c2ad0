import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { type SpanPart, spanParts, spanRange } from 'shared-schema/span-of-time'
import { instantsIn, type WrittenInstants } from 'shared-schema/written-instant'
import { writtenMoney } from '../money/written-money.ts'
import { bestLanguage } from './languages.ts'
import { useShownZone } from './shown-zone.ts'

/** How numbers, months and spans of time are written in a language. */
interface Amounts {
  number: (value: number) => string
  /** A share from 0 to 1. */
  percent: (share: number) => string
  /** Micros, currency such as `BRL`. */
  amount: (micros: string | bigint, currency: string) => string
  /** Amount in cents, currency such as `USD`. */
  money: (cents: number, currency: string) => string
  /** `2026-05` → May 2026. */
  month: (yearMonth: string) => string
  /** `2026-05` → May 26. */
  shortMonth: (yearMonth: string) => string
  /** Seconds → `4:59`, or `1:00:00` from an hour on. */
  clock: (seconds: number) => string
  /** Seconds → “5 minutes”, “4 minutes, 5 seconds”, “30 days”. */
  duration: (seconds: number) => string
  /** Whole minutes in few letters: `5 min`. */
  minutes: (minutes: number) => string
  /** Two spans in seconds → “24 to 48 hours”, “90 minutes to 2 days”. */
  durationRange: (range: { readonly least: number; readonly most: number }) => string
  list: (items: readonly string[]) => string
}

/**
 * How a page writes values. Instants within sentences always show their zone; `Instant` shows an instant that
 * stands alone.
 */
export interface Formats extends Amounts, Pick<WrittenInstants, 'dateTime' | 'time'> {}

/** The formats of the language and the time zone on the screen. */
export function useFormats(): Formats {
  const { i18n } = useTranslation('shared')
  const tag = i18n.language
  const { dateTime, time } = useInstants()
  return useMemo(() => ({ ...formatsFor(tag), dateTime, time }), [tag, dateTime, time])
}

/** How the page writes instants, with and without their zone; for `Instant`. */
export function useInstants(): WrittenInstants {
  const { i18n } = useTranslation('shared')
  const tag = i18n.language
  const zone = useShownZone()
  return useMemo(() => instantsIn(bestLanguage([tag], 'en'), zone), [tag, zone])
}

/** The formats of a language, outside of React. */
export function formatsFor(tag: string): Amounts {
  const shortMinutes = new Intl.NumberFormat(tag, {
    style: 'unit',
    unit: 'minute',
    unitDisplay: 'short',
  })
  const months = new Intl.DateTimeFormat(tag, { month: 'long', year: 'numeric', timeZone: 'UTC' })
  const shortMonths = new Intl.DateTimeFormat(tag, {
    month: 'short',
    year: '2-digit',
    timeZone: 'UTC',
  })
  const numbers = new Intl.NumberFormat(tag)
  const percents = new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 1 })
  const lists = new Intl.ListFormat(tag)
  const duration = (seconds: number): string => durationText(seconds, tag, lists)
  return {
    number: (value) => numbers.format(value),
    percent: (share) => percents.format(share),
    amount: (micros, currency) => writtenMoney(micros, currency, tag),
    money: (cents, currency) => writtenMoney(BigInt(cents) * MICROS_IN_CENT, currency, tag),
    month: (yearMonth) => months.format(firstOf(yearMonth)),
    shortMonth: (yearMonth) => shortMonths.format(firstOf(yearMonth)),
    clock: clockText,
    duration,
    minutes: (value) => shortMinutes.format(value),
    durationRange: (range) => spanRange(range, bestLanguage([tag], 'en'), duration),
    list: (items) => lists.format(items),
  }
}

const MICROS_IN_CENT = 10_000n

const firstOf = (yearMonth: string): Date => new Date(`${yearMonth}-01T00:00:00Z`)

/** Whole seconds as a clock shows them: `0:05`, `4:59`, `1:00:00`. */
export function clockText(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds))
  const hours = Math.floor(whole / 3600)
  const minutes = Math.floor((whole % 3600) / 60)
  const rest = String(whole % 60).padStart(2, '0')
  return hours > 0 ? `${hours}:${String(minutes).padStart(2, '0')}:${rest}` : `${minutes}:${rest}`
}

const inUnit = (unit: SpanPart['unit'], tag: string) =>
  new Intl.NumberFormat(tag, { style: 'unit', unit, unitDisplay: 'long' })

const durationText = (seconds: number, tag: string, lists: Intl.ListFormat): string =>
  lists.format(spanParts(seconds).map(({ unit, value }) => inUnit(unit, tag).format(value)))
