import type { MailLanguage } from './mail-templates.ts'
import type { Moment } from './moment.ts'

/** How a language writes dates, times and amounts. All times are UTC, and say so. */
export interface Speech {
  /** `24 November 2025 at 13:41 UTC`. */
  moment(at: Moment): string
  /** `13:41:07 UTC`. */
  timeOfDay(at: Moment): string
  minutes(count: number): string
  hours(count: number): string
  days(count: number): string
  /** `4 minutes and 12 seconds`. */
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
  function amount(count: number, unit: 'day' | 'hour' | 'minute' | 'second'): string {
    return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(count)
  }
  return {
    moment: (at) => `${day.format(new Date(at))} UTC`,
    timeOfDay: (at) => `${clock.format(new Date(at))} UTC`,
    minutes: (count) => amount(count, 'minute'),
    hours: (count) => amount(count, 'hour'),
    days: (count) => amount(count, 'day'),
    duration(seconds) {
      const whole = Math.max(0, Math.round(seconds))
      const parts = [
        { count: Math.floor(whole / 3600), unit: 'hour' as const },
        { count: Math.floor(whole / 60) % 60, unit: 'minute' as const },
        { count: whole % 60, unit: 'second' as const },
      ].filter(({ count, unit }) => count > 0 || (unit === 'second' && whole === 0))
      return list.format(parts.map(({ count, unit }) => amount(count, unit)))
    },
    list: (items) => list.format(items),
  }
}
