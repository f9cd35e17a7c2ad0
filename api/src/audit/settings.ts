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
  RECORD_EXPORT_EVENTS: wholeNumber(
    'Most events of the record that one export holds; what is more is cut off, and the file says so',
    'events',
    50000,
    100,
    1000000,
  ),
  RECORD_EXPORTS_PER_MINUTE: wholeNumber(
    'Exports of the record that one person may begin within a minute, on each process',
    'exports',
    5,
    1,
    100,
  ),
} as const
