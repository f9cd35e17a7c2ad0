import { atStorage } from '../files/at-storage.ts'
import type { StagedFile } from '../files/staged-file.ts'
import { systemActor } from '../platform/actor.ts'
import type { Change } from '../platform/change.ts'
import { Refusal } from '../platform/errors.ts'
import { newId } from '../platform/ids.ts'
import type { Platform } from '../platform/platform.ts'
import { evidenceContentActions } from './actions.ts'

/** Contents that one round checks; the rest wait for the next round. */
const PORTION = 1000

/** Content is needed while its file is being gathered, and for ever if its file is part of a claim (SU21). */
const NEEDED = `exists (select 1 from evidence_files f
  where f.sha256 = c.sha256 and (f.discarded_at is null or f.submitted_at is not null))`

/**
 * Stores content. A row that says so is committed first, so that content that a killed process stored is not
 * forgotten, and a removal of the same content at this instant is waited for (SU21).
 *
 * @throws STORAGE_UNAVAILABLE; then nothing is stored
 */
export async function keepContent(
  { database, files, log }: Platform,
  staged: StagedFile,
): Promise<void> {
  await database.pool.query({
    name: 'content-arrives',
    text: `insert into evidence_contents (sha256, arrived_at) values ($1, app_now())
      on conflict (sha256) do update set arrived_at = excluded.arrived_at`,
    values: [staged.sha256],
  })
  await atStorage(log, () => files.put(staged.sha256, staged.content()))
}

/**
 * Locks stored content until the commit, so that a file can refer to it.
 *
 * @throws STORAGE_UNAVAILABLE if storing took so long that the content was removed meanwhile
 */
export async function holdContent({ manager, now }: Change, sha256: string): Promise<void> {
  const [rows] = (await manager.query(
    'update evidence_contents set arrived_at = $2 where sha256 = $1 returning 1',
    [sha256, now],
  )) as [unknown[], number]
  if (rows.length === 0) throw new Refusal('STORAGE_UNAVAILABLE')
}

/**
 * Removes content that no file needs: discarded before a claim, or never made into a file. What the store can't
 * remove now waits for the next round (SU14).
 */
export async function removeUnneededContents(platform: Platform): Promise<void> {
  const { database, log, settings } = platform
  const { rows } = await database.pool.query<{ sha256: string }>({
    name: 'unneeded-contents',
    text: `select sha256 from evidence_contents c
      where arrived_at < app_now() - interval '1 second' * $1 and not ${NEEDED}
      order by arrived_at limit $2`,
    values: [settings.EVIDENCE_UNUSED_SECONDS, PORTION],
  })
  for (const { sha256 } of rows)
    await removeUnneeded(platform, sha256).catch((error: unknown) =>
      log.error({ err: error, sha256 }, 'evidence that nobody needs could not be removed'),
    )
}

/** The row is locked before it is judged: an upload of the same content either comes first, or waits. */
const removeUnneeded = ({ files, inChange, settings }: Platform, sha256: string): Promise<void> =>
  inChange(systemActor('deadline:housekeeping'), async (change) => {
    const { manager, now } = change
    await manager.query('select 1 from evidence_contents where sha256 = $1 for update', [sha256])
    const [, removed] = (await manager.query(
      `delete from evidence_contents c
       where sha256 = $1 and arrived_at < $2::timestamptz - interval '1 second' * $3 and not ${NEEDED}`,
      [sha256, now, settings.EVIDENCE_UNUSED_SECONDS],
    )) as [unknown[], number]
    if (removed === 0) return
    await files.remove(sha256)
    change.record(evidenceContentActions.contentRemoved, { targetId: newId(), after: { sha256 } })
  })
