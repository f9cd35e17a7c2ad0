import { type LanguageTag, languageByTag } from './languages.ts'

/** A part of a span of time, such as 5 of `minute`. */
export interface SpanPart {
  readonly unit: 'day' | 'hour' | 'minute' | 'second'
  readonly value: number
}

/** Up to this length people count hours: “48 hours”, but “14 days”. */
const LONGEST_IN_HOURS = 72 * 3600

/**
 * Whole seconds as people say them: the largest unit first, without parts of zero, never empty. E-mails and
 * pages write every span with it, so that no text contains a number of its own.
 */
export function spanParts(seconds: number): readonly SpanPart[] {
  const whole = Math.max(0, Math.round(seconds))
  const days = whole > LONGEST_IN_HOURS ? Math.floor(whole / 86_400) : 0
  const parts: readonly SpanPart[] = [
    { unit: 'day', value: days },
    { unit: 'hour', value: Math.floor(whole / 3600) - days * 24 },
    { unit: 'minute', value: Math.floor(whole / 60) % 60 },
    { unit: 'second', value: whole % 60 },
  ]
  const said = parts.filter(({ value }) => value > 0)
  return said.length > 0 ? said : parts.slice(-1)
}

/** Two spans, in seconds. */
export interface SpanRange {
  readonly least: number
  readonly most: number
}

/**
 * “24 to 48 hours”, “90 minutes to 2 days”: a unit that both spans have is said once.
 *
 * @param said writes one span of seconds in the language
 */
export function spanRange(
  { least, most }: SpanRange,
  language: LanguageTag,
  said: (seconds: number) => string,
): string {
  const [from, ...fromRest] = spanParts(least)
  const [to, ...toRest] = spanParts(most)
  const isOneUnit = from?.unit === to?.unit && fromRest.length + toRest.length === 0
  const first = isOneUnit && from ? new Intl.NumberFormat(language).format(from.value) : said(least)
  return `${first} ${languageByTag[language].to} ${said(most)}`
}
