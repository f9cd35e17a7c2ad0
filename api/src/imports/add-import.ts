import type { Change } from '../platform/change.ts'
import { Refusal } from '../platform/errors.ts'
import { importActions } from './actions.ts'
import { importDeadlines } from './deadlines.ts'
import { importTopics } from './topics.ts'

/** A file whose content is stored. */
export interface FileToImport {
  readonly id: string
  readonly name: string
  readonly mediaType: string
  readonly bytes: number
  readonly sha256: string
}

/**
 * Adds an import of a file, whose check begins at once. One content is imported once at a time: two operators can't begin with
 * one file side by side.
 *
 * @throws IMPORT_UNDER_WAY; CONFLICT for an id that another import has
 */
export async function addImport(
  change: Change,
  uploadedById: string,
  { id, name, mediaType, bytes, sha256 }: FileToImport,
): Promise<void> {
  const { manager, now } = change
  await manager.query("select pg_advisory_xact_lock(hashtextextended('import:' || $1, 0))", [
    sha256,
  ])
  const [other] = (await manager.query(
    'select id from imports where id = $1 or (sha256 = $2 and ended_at is null) limit 1',
    [id, sha256],
  )) as { id: string }[]
  if (other) throw new Refusal(other.id === id ? 'CONFLICT' : 'IMPORT_UNDER_WAY')
  await manager.query(
    `insert into imports (id, uploaded_by_id, name, media_type, bytes, sha256, state, created_at)
     values ($1, $2, $3, $4, $5, $6, 'CHECKING', $7)`,
    [id, uploadedById, name, mediaType, bytes, sha256, now],
  )
  await manager.query('insert into import_progress (import_id) values ($1)', [id])
  change.record(importActions.uploaded, { targetId: id, after: { file: name, bytes, sha256 } })
  change.schedule({ kind: importDeadlines.importCheck, targetId: id, at: now })
  change.announce(importTopics.imports())
}
