import { pipeline, Readable } from 'node:stream'
import { CsvError, parse } from 'csv-parse'
import type { ImportColumn, ImportEncoding } from 'shared-schema/import-enums'
import { columnOf, readHeadings, type Separator, separatorOf, UnreadableFile } from './headings.ts'
import { encodingOf, textOf } from './text-of.ts'

/** The values of a line by their columns. */
export type Cells = Readonly<Partial<Record<ImportColumn, string>>>

/** A line of a file as it was read. */
export interface ReadLine {
  /** Its number in the file, as an editor of texts counts: the first line is 1. */
  readonly line: number
  readonly cells: Cells
  /** What is wrong with the whole line: more values than columns, or no object. */
  readonly fault: 'CELLS' | 'NO_OBJECT' | null
}

/** How a file is read. */
export type FileForm =
  | { readonly encoding: ImportEncoding; readonly separator: Separator }
  /** JSON Lines. */
  | { readonly encoding: ImportEncoding; readonly separator: null }

/** A content that can be read again and again from its start. */
export type Opened = () => Promise<Readable>

/** Enough for the headings. */
const HEADINGS_CHARACTERS = 10_000

/** Works out how a file is read, from its content alone. */
export async function formOf(open: Opened, mediaType: string): Promise<FileForm> {
  const encoding = await encodingOf(await open())
  if (mediaType === 'application/jsonl') return { encoding, separator: null }
  return { encoding, separator: separatorOf(await firstLine(open, encoding)) }
}

async function firstLine(open: Opened, encoding: ImportEncoding): Promise<string> {
  let start = ''
  for await (const text of textOf(await open(), encoding)) {
    start += text
    if (/\S.*\n/.test(start) || start.length > HEADINGS_CHARACTERS) break
  }
  const first = start.split('\n').find((line) => line.trim() !== '')
  return (first ?? '').slice(0, HEADINGS_CHARACTERS)
}

/**
 * The lines of a file, one after the other, in constant memory. Empty lines are left out.
 *
 * @param longest bytes of a line
 * @throws UnreadableFile
 */
export function readLines(
  open: Opened,
  { encoding, separator }: FileForm,
  longest: number,
): AsyncGenerator<ReadLine> {
  return separator === null
    ? objectLines(open, encoding, longest)
    : tableLines(open, encoding, separator, longest)
}

async function* tableLines(
  open: Opened,
  encoding: ImportEncoding,
  delimiter: Separator,
  longest: number,
): AsyncGenerator<ReadLine> {
  // The parser is ahead of what is read from it: a row that it can't read begins behind the last one that it could.
  let parsed = 0
  const parser = parse({
    delimiter,
    info: true,
    max_record_size: longest,
    on_record: (record: string[], { lines }) => {
      parsed = lines
      return record
    },
    record_delimiter: '\n',
    relax_column_count: true,
    relax_quotes: true,
  })
  const text = Readable.from(textOf(await open(), encoding))
  // What goes wrong with either ends both, and the reading below.
  const rows = pipeline(text, parser, () => undefined) as AsyncIterable<{
    readonly record: readonly string[]
    readonly info: { readonly lines: number }
  }>
  let columns: readonly ImportColumn[] | null = null
  // A value may hold line ends, so that a row begins behind the last line of the one before.
  let line = 1
  try {
    for await (const { record, info } of rows) {
      const isEmpty = record.every((value) => value.trim() === '')
      if (!columns && !isEmpty) columns = readHeadings(record, line)
      else if (columns && !isEmpty) yield rowOf(columns, line, record)
      line = info.lines + 1
    }
  } catch (error) {
    throw unreadable(error, parsed + 1)
  }
}

function rowOf(
  columns: readonly ImportColumn[],
  line: number,
  record: readonly string[],
): ReadLine {
  const cells = Object.fromEntries(columns.map((column, place) => [column, record[place] ?? '']))
  const isTooLong = record.slice(columns.length).some((value) => value.trim() !== '')
  return { line, cells, fault: isTooLong ? 'CELLS' : null }
}

function unreadable(error: unknown, line: number): unknown {
  if (!(error instanceof CsvError)) return error
  const isTooLong = error.code === 'CSV_MAX_RECORD_SIZE'
  return new UnreadableFile(isTooLong ? 'LINE_TOO_LONG' : 'QUOTES', line)
}

async function* objectLines(
  open: Opened,
  encoding: ImportEncoding,
  longest: number,
): AsyncGenerator<ReadLine> {
  let line = 0
  let rest = ''
  for await (const text of textOf(await open(), encoding)) {
    const lines = (rest + text).split('\n')
    rest = lines.pop() ?? ''
    if (Buffer.byteLength(rest) > longest)
      throw new UnreadableFile('LINE_TOO_LONG', line + lines.length + 1)
    for (const each of lines) {
      line += 1
      if (each.trim() !== '') yield objectOf(line, each, longest)
    }
  }
  if (rest.trim() !== '') yield objectOf(line + 1, rest, longest)
}

function objectOf(line: number, text: string, longest: number): ReadLine {
  if (Buffer.byteLength(text) > longest) throw new UnreadableFile('LINE_TOO_LONG', line)
  const cells: Partial<Record<ImportColumn, string>> = {}
  try {
    const object: unknown = JSON.parse(text)
    if (typeof object !== 'object' || object === null || Array.isArray(object))
      return { line, cells, fault: 'NO_OBJECT' }
    for (const [name, value] of Object.entries(object)) {
      const column = columnOf(name)
      const text = cellOf(value)
      if (!column || text === null || column in cells) return { line, cells, fault: 'CELLS' }
      cells[column] = text
    }
    return { line, cells, fault: null }
  } catch {
    return { line, cells, fault: 'NO_OBJECT' }
  }
}

/** A value of JSON as a CSV would say it; null for one that it can't. */
function cellOf(value: unknown): string | null {
  if (value === null) return ''
  if (typeof value === 'string' || typeof value === 'number') return String(value)
  const isList = Array.isArray(value) && value.every((each) => typeof each === 'string')
  return isList ? value.join(' ') : null
}
