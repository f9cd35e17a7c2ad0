import {
  type ImportColumn,
  type ImportFileFault,
  importColumns,
  neededImportColumns,
} from 'shared-schema/import-enums'

/** Nothing of a file can be imported. */
export class UnreadableFile extends Error {
  override name = 'UnreadableFile'
  readonly fault: ImportFileFault
  /** The line at which reading ended; null if it is none. */
  readonly line: number | null
  /** The heading that is wrong, where one is. */
  readonly detail: string | null

  constructor(fault: ImportFileFault, line: number | null = null, detail: string | null = null) {
    super(fault)
    this.fault = fault
    this.line = line
    this.detail = detail
  }
}

/** What can stand between the values of a CSV. */
export const separators = [',', ';', '\t'] as const
export type Separator = (typeof separators)[number]

const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')

const columnsByName = new Map(importColumns.map((column) => [plain(column), column]))

/** The column of a heading, whatever its capitals, spaces and dashes: `Legal name`, `E-mail`. Null for an unknown one. */
export const columnOf = (heading: string): ImportColumn | null =>
  columnsByName.get(plain(heading)) ?? null

/** The separator by which the first line has the most known headings. */
export function separatorOf(firstLine: string): Separator {
  const known = (separator: Separator): number =>
    firstLine.split(separator).filter((heading) => columnOf(heading) !== null).length
  return separators.reduce((best, other) => (known(other) > known(best) ? other : best))
}

/**
 * The columns of a first line, in their order. Unnamed columns behind the last one are left out: spreadsheets write them.
 *
 * @throws UnreadableFile
 */
export function readHeadings(headings: readonly string[], line: number): ImportColumn[] {
  const last = headings.findLastIndex((heading) => heading.trim() !== '')
  const columns = headings.slice(0, last + 1).map((heading) => {
    const column = columnOf(heading)
    if (!column) throw new UnreadableFile('COLUMN_UNKNOWN', line, heading.trim().slice(0, 100))
    return column
  })
  const twice = columns.find((column, place) => columns.indexOf(column) !== place)
  if (twice) throw new UnreadableFile('COLUMN_TWICE', line, twice)
  const missing = neededImportColumns.find((column) => !columns.includes(column))
  if (missing) throw new UnreadableFile('COLUMN_MISSING', line, missing)
  return columns
}
