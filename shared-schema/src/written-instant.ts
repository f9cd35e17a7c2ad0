import { type LanguageTag, languageByTag } from './languages.ts'
import { timeZoneOf } from './time-zone.ts'

/** An instant: a `Date`, or its ISO 8601 form. */
export type Instant = Date | string

/** How pages and e-mails write an instant in one language, for a reader in one time zone. */
export interface WrittenInstants {
  /** `28 Nov 2026, 14:05 CET`. */
  dateTime(at: Instant): string
  /** `14:05:33 CET`. */
  time(at: Instant): string
  /** `28 Nov 2026`: the reader's day without its zone; a page shows `besideUtc` behind it. */
  date(at: Instant): string
  /** `14:05`: without its zone too. */
  timeOfDay(at: Instant): string
  /**
   * `28 November 2026 at 14:05 CET (13:05 UTC)`. UTC's date is added if it is another day; UTC is written once
   * if it is the reader's zone.
   */
  besideUtc(at: Instant): string
  /** `14:05:33 CET (13:05:33 UTC)`. */
  timeBesideUtc(at: Instant): string
}

const date = { day: 'numeric', month: 'short', year: 'numeric' } as const
const longDate = { ...date, month: 'long' } as const
/** With 24 hours in every language. */
const minute = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const
const second = { ...minute, second: '2-digit' } as const
const zoned = { timeZoneName: 'short' } as const

/**
 * @param timeZone an IANA name; null, or one that this platform does not know, writes UTC alone
 */
export function instantsIn(language: LanguageTag, timeZone: string | null): WrittenInstants {
  const zone = (timeZone === null ? null : timeZoneOf(timeZone)) ?? 'UTC'
  const written = (options: Intl.DateTimeFormatOptions, inZone = zone) => {
    let format: Intl.DateTimeFormat | undefined
    return (at: Instant) => {
      format ??= new Intl.DateTimeFormat(languageByTag[language].dates, {
        ...options,
        timeZone: inZone,
      })
      return format.format(new Date(at))
    }
  }
  const day = written(longDate)
  const dayInUtc = written(longDate, 'UTC')
  const moment = written({ ...longDate, ...minute, ...zoned })
  const momentInUtc = written({ ...longDate, ...minute, ...zoned }, 'UTC')
  const minuteInUtc = written({ ...minute, ...zoned }, 'UTC')
  const time = written({ ...second, ...zoned })
  const timeInUtc = written({ ...second, ...zoned }, 'UTC')
  return {
    dateTime: written({ ...date, ...minute, ...zoned }),
    time,
    date: written(date),
    timeOfDay: written(minute),
    besideUtc: (at) => {
      const [local, utc] = [moment(at), momentInUtc(at)]
      const isOneDay = day(at) === dayInUtc(at)
      return local === utc ? utc : `${local} (${isOneDay ? minuteInUtc(at) : utc})`
    },
    timeBesideUtc: (at) => {
      const [local, utc] = [time(at), timeInUtc(at)]
      return local === utc ? utc : `${local} (${utc})`
    },
  }
}
