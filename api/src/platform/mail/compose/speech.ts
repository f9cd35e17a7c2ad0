import { type LanguageTag, languageByTag } from 'shared-schema/languages'
import { type SpanPart, spanParts, spanRange } from 'shared-schema/span-of-time'
import type { Instant } from 'shared-schema/written-instant'
import { instantsIn } from 'shared-schema/written-instant'

/** How a language writes dates, times and amounts, for a receiver in one time zone. */
export interface Speech {
  /** `24 November 2025 at 14:41 CET (13:41 UTC)`. */
  moment(at: Instant): string
  /** `14:41:07 CET (13:41:07 UTC)`. */
  timeOfDay(at: Instant): string
  /** `4 minutes and 12 seconds`; from more than three days on `14 days`. */
  duration(seconds: number): string
  /** `24 to 48 hours`. */
  durationRange(range: { readonly least: number; readonly most: number }): string
  list(items: readonly string[]): string
}

/** @param timeZone of the receiver; null where it is not known: UTC alone is said */
export function speechOf(language: LanguageTag, timeZone: string | null): Speech {
  const { besideUtc, timeBesideUtc } = instantsIn(language, timeZone)
  const list = new Intl.ListFormat(languageByTag[language].dates, { type: 'conjunction' })
  const amount = ({ unit, value }: SpanPart): string =>
    new Intl.NumberFormat(languageByTag[language].dates, {
      style: 'unit',
      unit,
      unitDisplay: 'long',
    }).format(value)
  const duration = (seconds: number): string => list.format(spanParts(seconds).map(amount))
  return {
    moment: besideUtc,
    timeOfDay: timeBesideUtc,
    duration,
    durationRange: (range) => spanRange(range, language, duration),
    list: (items) => list.format(items),
  }
}
