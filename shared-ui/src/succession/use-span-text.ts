import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { timeParts } from './time-left.ts'

/** Writes a span of seconds in the present language: "13 days, 4 hours". */
export function useSpanText(): (seconds: number) => string {
  const { i18n } = useTranslation('shared')
  const tag = i18n.language
  return useCallback((seconds) => spanText(seconds, tag), [tag])
}

/** The same, outside of React. */
export function spanText(seconds: number, tag: string): string {
  const said = timeParts(seconds).map(({ unit, value }) =>
    new Intl.NumberFormat(tag, { style: 'unit', unit, unitDisplay: 'long' }).format(value),
  )
  return new Intl.ListFormat(tag, { style: 'short', type: 'unit' }).format(said)
}
