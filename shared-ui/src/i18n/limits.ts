import i18next from 'i18next'
import type { PublicSettings } from '../viewer/viewer.tsx'
import { formatsFor } from './formats.ts'

/** The numbers of this installation that texts name, as `{{limits.activationSeconds, duration}}`. */
export type Limits = PublicSettings['limits']

/** From how much to how much, both included. */
export type LimitRange = Limits['validationSeconds']

/** Gives every text the numbers of this installation: no text has one of its own that is a setting. */
export function sayLimits(limits: Limits): void {
  const { interpolation } = i18next.options
  i18next.options.interpolation = { ...interpolation, defaultVariables: { limits } }
}

/** Spans of time within texts are written as everywhere else on the screen. */
export function addSpanFormats(): void {
  const { formatter } = i18next.services
  formatter?.add('duration', (seconds: number, tag) => formatsFor(tag ?? 'en').duration(seconds))
  formatter?.add('durationRange', (range: LimitRange, tag) =>
    formatsFor(tag ?? 'en').durationRange(range),
  )
}
