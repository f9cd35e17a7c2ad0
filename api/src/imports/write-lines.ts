import type { Change } from '../platform/change.ts'
import { type CheckedLine, type LineFault, placeOf, shownValue } from './check-line.ts'
import type { Cells, FileForm } from './read-lines.ts'
import { importTopics } from './topics.ts'

/** A line of a file with its faults. */
export interface LineToWrite {
  readonly line: number
  readonly cells: Cells
  readonly checked: CheckedLine
}

/** Writes a portion of lines with their faults, and counts them. */
export async function writeLines(
  change: Change,
  importId: string,
  { encoding, separator }: FileForm,
  lines: readonly LineToWrite[],
): Promise<void> {
  const { manager } = change
  await manager.query(
    `insert into import_lines (import_id, line, turn, role, reference, email, name, ecosystem, faulty)
     select $1, l.line, l.turn, l.role, l.reference, l.email, l.name, l.ecosystem, l.faulty
     from jsonb_to_recordset($2) as l (line int, turn int, role text, reference text, email text, name text, ecosystem jsonb,
       faulty boolean)`,
    [importId, JSON.stringify(lines.map(rowOf))],
  )
  const faults = lines.flatMap(({ line, checked }) => firstOfEach(line, checked.faults))
  if (faults.length > 0) await writeFaults(change, importId, faults)
  await manager.query(
    `update import_progress set encoding = $2, separator = $3, lines = lines + $4, faulty_lines = faulty_lines + $5,
       faults = faults + $6 where import_id = $1`,
    [
      importId,
      encoding,
      separator,
      lines.length,
      lines.filter(({ checked }) => !checked.line).length,
      faults.length,
    ],
  )
  change.announce(importTopics.imports())
}

/** What a faulty line says is kept as far as it can be shown, for the tables that are downloaded. */
function rowOf({ line: number, cells, checked: { line } }: LineToWrite) {
  const shown = (text: string | undefined) => shownValue(text) ?? ''
  if (!line) {
    const { role, reference, email, name } = cells
    const raw = {
      role: shown(role),
      reference: shown(reference),
      email: shown(email),
      name: shown(name),
    }
    return { line: number, turn: 1, ...raw, ecosystem: null, faulty: true }
  }
  return { line: number, turn: line.role === 'ADMINISTRATOR' ? 0 : 1, ...line, faulty: false }
}

interface FaultRow {
  readonly line: number
  readonly place: number
  readonly fault: string
  readonly given: string | null
}

/** A value has one fault at most. */
function firstOfEach(line: number, faults: readonly LineFault[]): FaultRow[] {
  const rows = faults.map(({ column, fault, given }) => ({
    line,
    place: placeOf(column),
    fault,
    given,
  }))
  return rows.filter(({ place }, index) => rows.findIndex((row) => row.place === place) === index)
}

const writeFaults = ({ manager }: Change, importId: string, faults: readonly FaultRow[]) =>
  manager.query(
    `insert into import_faults (import_id, line, place, fault, given)
     select $1, f.line, f.place, f.fault, f.given
     from jsonb_to_recordset($2) as f (line int, place int, fault text, given text)`,
    [importId, JSON.stringify(faults)],
  )
