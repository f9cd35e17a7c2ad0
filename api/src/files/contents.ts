import { systemActor } from '../platform/actor.ts'
import type { Change } from '../platform/change.ts'
import { Refusal } from '../platform/errors.ts'
import { newId } from '../platform/ids.ts'
import type { Platform } from '../platform/platform.ts'
import { contentActions } from './actions.ts'
import { atStorage } from './at-storage.ts'
import { filePurposes } from './file-purpose.ts'
import type { StagedFile } from './staged-file.ts'

/** Contents that are looked at together. */
const PORTION = 1000

/** Whether a row of any purpose needs content `c`, as SQL. */
const neededBy = ({ strategies }: Platform): string =>
  [...strategies(filePurposes).values()]
    .map(({ needsContent }) => `(${needsContent('c.sha256')})`)
    .join(' or ') || 'false'

/** The longest time that any purpose leaves to content without a row. */
const unusedSeconds = ({ strategies, settings }: Platform): number =>
  Math.max(
    0,
    ...[...strategies(filePurposes).values()].map((purpose) => purpose.unusedSeconds(settings)),
  )

/**
 * Stores content. A row that says so is committed first, so that content that a killed process stored is not
 * forgotten, and a removal of the same content at this instant is waited for (SU21).
 *
 * @throws STORAGE_UNAVAILABLE; then nothing is stored
 */
export async function storeContent(
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
 * Stores content within a change that may not come to be: then it is without a row, and stored again by the next try. For the
 * demo, whose content is the same each time.
 */
export async function storeContentWithin(
  { files, log }: Platform,
  { manager, now }: Change,
  staged: StagedFile,
): Promise<void> {
  await manager.query(
    `insert into evidence_contents (sha256, arrived_at) values ($1, $2)
     on conflict (sha256) do update set arrived_at = excluded.arrived_at`,
    [staged.sha256, now],
  )
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
 * Removes content that no file needs: its file was discarded, or never made. Looks only at content that waits for a file.
 * What the store can't remove now waits for the next round (SU14).
 */
export async function removeUnneededContents(platform: Platform): Promise<void> {
  const { log } = platform
  for (;;) {
    const { looked, unneeded } = await lookAtWaiting(platform)
    let failed = 0
    for (const sha256 of unneeded)
      await removeUnneeded(platform, sha256).catch((error: unknown) => {
        failed += 1
        log.error({ err: error, sha256 }, 'content that no file needs could not be removed')
      })
    if (looked < PORTION || failed > 0) return
  }
}

/**
 * Looks at the contents that have waited for a file long enough, the first of them. What a file needs waits no more; what
 * none needs is given back. Two statements: the second sees a file that was discarded while the first waited for its lock.
 */
const lookAtWaiting = (
  platform: Platform,
): Promise<{ readonly looked: number; readonly unneeded: readonly string[] }> =>
  platform.inChange(systemActor('deadline:housekeeping'), async ({ manager }) => {
    const waiting = (
      (await manager.query(
        `select sha256 from evidence_contents where arrived_at < app_now() - interval '1 second' * $1
         order by arrived_at limit $2 for update skip locked`,
        [unusedSeconds(platform), PORTION],
      )) as { sha256: string }[]
    ).map(({ sha256 }) => sha256)
    const [needed] = (await manager.query(
      `update evidence_contents c set arrived_at = null
       where sha256 = any($1) and (${neededBy(platform)}) returning sha256`,
      [waiting],
    )) as [{ sha256: string }[], number]
    const kept = new Set(needed.map(({ sha256 }) => sha256))
    return { looked: waiting.length, unneeded: waiting.filter((sha256) => !kept.has(sha256)) }
  })

/** Locks the row, then decides: an upload of the same content either comes first, or waits. */
const removeUnneeded = (platform: Platform, sha256: string): Promise<void> =>
  platform.inChange(systemActor('deadline:housekeeping'), async (change) => {
    const { manager, now } = change
    await manager.query('select 1 from evidence_contents where sha256 = $1 for update', [sha256])
    const [, removed] = (await manager.query(
      `delete from evidence_contents c where sha256 = $1
       and arrived_at < $2::timestamptz - interval '1 second' * $3 and not (${neededBy(platform)})`,
      [sha256, now, unusedSeconds(platform)],
    )) as [unknown[], number]
    if (removed === 0) return
    await platform.files.remove(sha256)
    change.record(contentActions.contentRemoved, { targetId: newId(), after: { sha256 } })
  })
