import { systemActor } from '../platform/actor.ts'
import type { Change } from '../platform/change.ts'
import { Refusal } from '../platform/errors.ts'
import { atStorage } from '../platform/files/at-storage.ts'
import type { StagedFile } from '../platform/files/staged-file.ts'
import { newId } from '../platform/ids.ts'
import type { Platform } from '../platform/platform.ts'
import { evidenceContentActions } from './actions.ts'

/** Contents looked at in one round; the rest wait for the next. */
const PORTION = 1000

/** Needed is the content of a file that is gathered still, and for ever that of one of a claim (SU21). */
const NEEDED = `exists (select 1 from evidence_files f
  where f.sha256 = c.sha256 and (f.discarded_at is null or f.submitted_at is not null))`

/**
 * Keeps a content. That it arrives is committed before, so that nothing that a killed process put away
 * is forgotten, and whoever removes the same content at this instant is waited for (SU21).
 *
 * @throws STORAGE_UNAVAILABLE; nothing is kept then
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
 * Holds a kept content until the change ends, so that a file can be made of it.
 *
 * @throws STORAGE_UNAVAILABLE where storing it took so long that it has been removed meanwhile
 */
export async function holdContent({ manager, now }: Change, sha256: string): Promise<void> {
  const [rows] = (await manager.query(
    'update evidence_contents set arrived_at = $2 where sha256 = $1 returning 1',
    [sha256, now],
  )) as [unknown[], number]
  if (rows.length === 0) throw new Refusal('STORAGE_UNAVAILABLE')
}

/**
 * Removes the contents that no file needs: discarded before a claim, or arrived without ever becoming
 * a file. One that the store does not let go of waits for the next round (SU14).
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

/** The row is locked first and judged then: an upload of the same content comes before, or waits. */
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
