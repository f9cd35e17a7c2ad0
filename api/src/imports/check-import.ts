import { atStorage } from '../files/at-storage.ts'
import { systemActor } from '../platform/actor.ts'
import type { Change } from '../platform/change.ts'
import type { Platform } from '../platform/platform.ts'
import { importActions } from './actions.ts'
import { checkLine } from './check-line.ts'
import { checkReachable } from './check-reachable.ts'
import { finishCheck } from './check-together.ts'
import { importDeadlines } from './deadlines.ts'
import { UnreadableFile } from './headings.ts'
import { type HeldImport, lockImport } from './hold-import.ts'
import { type FileForm, formOf, type Opened, type ReadLine, readLines } from './read-lines.ts'
import { importTopics } from './topics.ts'
import { type LineToWrite, writeLines } from './write-lines.ts'

/** Lines that are written in one transaction. */
const PORTION = 500
/** How long a job reads on, long before pg-boss would take its worker for dead; another job goes on behind it. */
const JOB_MILLISECONDS = 8_000

const actor = systemActor('deadline:importCheck')

/**
 * Reads and checks the lines of a file, from where the last job ended (PA7). A portion of lines and the place reached commit
 * together: whenever a worker is killed, the next one goes on behind what is written. Nothing else happens: this is the dry run.
 */
export async function checkImport(platform: Platform, importId: string): Promise<void> {
  const held = await platform.inChange(actor, (change) => lockImport(change, importId))
  if (held?.state !== 'CHECKING') return
  const open: Opened = () => atStorage(platform.log, () => platform.files.get(held.sha256))
  try {
    const form = await formOf(open, held.mediaType)
    await readOn(platform, held, form, open)
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error
    await platform.inChange(actor, (change) => endUnreadable(change, importId, error))
  }
}

async function readOn(
  platform: Platform,
  { id, lines: known }: HeldImport,
  form: FileForm,
  open: Opened,
): Promise<void> {
  const { IMPORT_LINE_BYTES, IMPORT_LINES } = platform.settings
  const until = performance.now() + JOB_MILLISECONDS
  let written = known
  let portion: ReadLine[] = []
  let read = 0
  for await (const line of readLines(open, form, IMPORT_LINE_BYTES)) {
    read += 1
    if (read > IMPORT_LINES) throw new UnreadableFile('TOO_MANY_LINES', line.line)
    if (read <= known) continue
    portion.push(line)
    if (portion.length < PORTION) continue
    const goesOnLater = performance.now() > until
    const place = { id, form, written, goesOnLater }
    if (!(await writePortion(platform, place, portion)) || goesOnLater) return
    written += portion.length
    portion = []
  }
  if (read === 0) throw new UnreadableFile('NO_LINES')
  if (!(await writePortion(platform, { id, form, written, goesOnLater: false }, portion))) return
  await platform.inChange(actor, (change) => finishCheck(platform, change, id))
}

interface Place {
  readonly id: string
  readonly form: FileForm
  /** The lines that are written before these. */
  readonly written: number
  readonly goesOnLater: boolean
}

/** @returns whether the import is still at this place; else another job, or an operator, was faster */
async function writePortion(
  platform: Platform,
  { id, form, written, goesOnLater }: Place,
  portion: readonly ReadLine[],
): Promise<boolean> {
  const lines: LineToWrite[] = []
  for (const { line, ...read } of portion)
    lines.push({
      line,
      cells: read.cells,
      checked: await checkReachable(platform, checkLine(read)),
    })
  return platform.inChange(actor, async (change) => {
    const held = await lockImport(change, id)
    if (held?.state !== 'CHECKING' || held.lines !== written) return false
    await writeLines(change, id, form, lines)
    if (goesOnLater)
      change.schedule({ kind: importDeadlines.importCheck, targetId: id, at: change.now })
    return true
  })
}

/** Nothing of the file is imported: what was read of it is forgotten. */
async function endUnreadable(
  change: Change,
  id: string,
  { fault, line, detail }: UnreadableFile,
): Promise<void> {
  const { manager } = change
  if ((await lockImport(change, id))?.state !== 'CHECKING') return
  for (const table of ['import_faults', 'import_lines'])
    await manager.query(`delete from ${table} where import_id = $1`, [id])
  await manager.query(
    `update import_progress set lines = 0, faulty_lines = 0, faults = 0, lines_kept = false where import_id = $1`,
    [id],
  )
  await manager.query(
    `update imports set file_fault = $2, file_fault_line = $3, file_fault_detail = $4, state = 'UNREADABLE', ended_at = $5
     where id = $1`,
    [id, fault, line, detail, change.now],
  )
  change.announce(importTopics.imports())
  change.record(importActions.unreadable, { targetId: id, after: { fileFault: fault } })
}
