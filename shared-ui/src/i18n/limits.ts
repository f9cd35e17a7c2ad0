import i18next from 'i18next'
import type { PublicSettings } from '../viewer/viewer.tsx'
import { formatsFor } from './formats.ts'

/** The numbers of this installation that texts contain, as `{{limits.activationSeconds, duration}}`. */
export type Limits = PublicSettings['limits']

/** A range; both ends are included. */
export type LimitRange = Limits['validationSeconds']

/**
 * Makes the numbers of this installation available to every text: a text never contains the number of a setting
 * itself.
 */
export function sayLimits(limits: Limits): void {
  const { interpolation } = i18next.options
  i18next.options.interpolation = { ...interpolation, defaultVariables: { limits } }
}

/** Writes spans of time within texts as everywhere else on the page. */
export function addSpanFormats(): void {
  const { formatter } = i18next.services
  formatter?.add('duration', (seconds: number, tag) => formatsFor(tag ?? 'en').duration(seconds))
  formatter?.add('durationRange', (range: LimitRange, tag) =>
    formatsFor(tag ?? 'en').durationRange(range),
  )
}
