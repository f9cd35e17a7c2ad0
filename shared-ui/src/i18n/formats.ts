import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { type SpanPart, spanParts } from 'shared-schema/span-of-time'

/** How dates, numbers and spans of time are written in the present language. */
export interface Formats {
  date: (iso: string) => string
  dateTime: (iso: string) => string
  time: (iso: string) => string
  /** Without seconds. */
  timeOfDay: (iso: string) => string
  number: (value: number) => string
  /** 0 to 1. */
  percent: (share: number) => string
  /** Amount in cents, currency such as `USD`. */
  money: (cents: number, currency: string) => string
  /** `2026-05` → May 2026. */
  month: (yearMonth: string) => string
  /** Seconds → `4:59`, or `1:00:00` from an hour on. */
  clock: (seconds: number) => string
  /** Seconds → “5 minutes”, “4 minutes, 5 seconds”, “30 days”. */
  duration: (seconds: number) => string
  /** Whole minutes in few letters: `5 min`. */
  minutes: (minutes: number) => string
  /** Two spans in seconds → “24–48 hours”, “90 minutes – 2 days”. */
  durationRange: (range: { readonly least: number; readonly most: number }) => string
  list: (items: readonly string[]) => string
}

/** The formats of the language on the screen. */
export function useFormats(): Formats {
  const { i18n } = useTranslation('shared')
  const tag = i18n.language
  return useMemo(() => formatsFor(tag), [tag])
}

/** The formats of a language, outside of React. */
export function formatsFor(tag: string): Formats {
  const dates = new Intl.DateTimeFormat(tag, { dateStyle: 'medium' })
  const dateTimes = new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeStyle: 'short' })
  const times = new Intl.DateTimeFormat(tag, { timeStyle: 'medium' })
  const shortMinutes = new Intl.NumberFormat(tag, {
    style: 'unit',
    unit: 'minute',
    unitDisplay: 'short',
  })
  const timesOfDay = new Intl.DateTimeFormat(tag, { timeStyle: 'short' })
  const months = new Intl.DateTimeFormat(tag, { month: 'long', year: 'numeric', timeZone: 'UTC' })
  const numbers = new Intl.NumberFormat(tag)
  const percents = new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 1 })
  const lists = new Intl.ListFormat(tag)
  return {
    date: (iso) => dates.format(new Date(iso)),
    dateTime: (iso) => dateTimes.format(new Date(iso)),
    time: (iso) => times.format(new Date(iso)),
    timeOfDay: (iso) => timesOfDay.format(new Date(iso)),
    number: (value) => numbers.format(value),
    percent: (share) => percents.format(share),
    money: (cents, currency) =>
      new Intl.NumberFormat(tag, { style: 'currency', currency }).format(cents / 100),
    month: (yearMonth) => months.format(new Date(`${yearMonth}-01T00:00:00Z`)),
    clock: clockText,
    duration: (seconds) => durationText(seconds, tag, lists),
    minutes: (value) => shortMinutes.format(value),
    durationRange: ({ least, most }) => rangeText([least, most], tag, lists),
    list: (items) => lists.format(items),
  }
}

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

/** Of one unit the unit is said once; otherwise each span is said in full. */
function rangeText(range: [number, number], tag: string, lists: Intl.ListFormat): string {
  const [least, most] = range.map(spanParts)
  const [from, to] = [least?.[0], most?.[0]]
  const isOneUnit = least?.length === 1 && most?.length === 1 && from?.unit === to?.unit
  return isOneUnit && from && to
    ? inUnit(from.unit, tag).formatRange(from.value, to.value)
    : range.map((seconds) => durationText(seconds, tag, lists)).join(' – ')
}
