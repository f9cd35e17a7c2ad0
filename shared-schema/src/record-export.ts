import type { exportRoutes } from './file-routes.ts'

/**
 * The route that gives a record as a file, in each app: `GET /record-export`. The server of each app hands it on to the API.
 */
export const recordExportRoute = 'record-export' satisfies keyof typeof exportRoutes

/** As what a record is exported: rows for a spreadsheet, or one JSON object a line. */
export const exportFormats = ['csv', 'jsonl'] as const
export type ExportFormat = (typeof exportFormats)[number]

/**
 * What the last line of an export says: that all was written, or that it was cut at the most that one export holds. A file
 * without it broke off.
 */
export const exportEnds = ['COMPLETE', 'CUT'] as const
export type ExportEnd = (typeof exportEnds)[number]

/** The end of an export, from the end of its text; null where it broke off. */
export function exportEndOf(tail: string): ExportEnd | null {
  const [, end] = /(?:[;,]|"end":")(COMPLETE|CUT)(?:\r\n|"[^\n]*\n)$/.exec(tail) ?? []
  return exportEnds.find((known) => known === end) ?? null
}
