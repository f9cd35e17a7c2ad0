import type { ImportState } from 'shared-schema/import-enums'
import type { Change } from '../platform/change.ts'
import { found } from '../platform/errors.ts'
import { isId } from '../platform/ids.ts'
import { importMachine } from './rules.ts'

/** An import as use cases work on it. */
export interface HeldImport {
  readonly id: string
  readonly name: string
  readonly mediaType: string
  readonly sha256: string
  /** At the instant of the change. */
  readonly state: ImportState
  readonly startedById: string | null
  /** The lines that are read. */
  readonly lines: number
  readonly faultyLines: number
}

/** Locks an import until the commit; null where there is none. */
export async function lockImport({ manager, now }: Change, id: string): Promise<HeldImport | null> {
  const [row] = (await manager.query(
    `select i.id, i.name, i.media_type as "mediaType", i.sha256, i.state, i.started_by_id as "startedById",
       i.waits_until as deadline, p.lines, p.faulty_lines as "faultyLines"
     from imports i join import_progress p on p.import_id = i.id where i.id = $1 for update`,
    [id],
  )) as (HeldImport & { readonly deadline: Date | null })[]
  if (!row) return null
  const { deadline, ...held } = row
  return { ...held, state: importMachine.stateAt({ state: row.state, deadline }, now) }
}

/** Locks an import for an operator's act. @throws NOT_FOUND */
export const lockFoundImport = async (change: Change, id: string): Promise<HeldImport> =>
  found(isId(id) ? await lockImport(change, id) : null)
