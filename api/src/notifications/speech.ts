import { type SpanPart, spanParts } from 'shared-schema/span-of-time'
import type { MailLanguage } from './mail-templates.ts'
import type { Moment } from './moment.ts'

/** How a language writes dates, times and amounts. All times are UTC, and say so. */
export interface Speech {
  /** `24 November 2025 at 13:41 UTC`. */
  moment(at: Moment): string
  /** `13:41:07 UTC`. */
  timeOfDay(at: Moment): string
  /** `4 minutes and 12 seconds`; from more than three days on `14 days`. */
  duration(seconds: number): string
  list(items: readonly string[]): string
}

/** English by day and month, on a clock of 24 hours: it can be read in one way only. */
const locales = { es: 'es', 'pt-BR': 'pt-BR', en: 'en-GB' } as const

export function speechOf(language: MailLanguage): Speech {
  const locale = locales[language]
  const day = new Intl.DateTimeFormat(locale, {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'UTC',
    hourCycle: 'h23',
  })
  const clock = new Intl.DateTimeFormat(locale, {
    timeStyle: 'medium',
    timeZone: 'UTC',
    hourCycle: 'h23',
  })
  const list = new Intl.ListFormat(locale, { type: 'conjunction' })
  const amount = ({ unit, value }: SpanPart): string =>
    new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(value)
  return {
    moment: (at) => `${day.format(new Date(at))} UTC`,
    timeOfDay: (at) => `${clock.format(new Date(at))} UTC`,
    duration: (seconds) => list.format(spanParts(seconds).map(amount)),
    list: (items) => list.format(items),
  }
}
