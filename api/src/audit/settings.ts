import { wholeNumber } from '../platform/setting-definitions.ts'

/** The settings of this room, each with its meaning, unit and bounds. */
export const auditSettings = {
  RECORD_LINES_LOOKED_AT: wholeNumber(
    'Most lines of the record that one page with several filters looks at; then the page is short, and goes on',
    'lines',
    5000,
    100,
    100000,
  ),
} as const
