import { ERASED_TEXT } from 'shared-schema/erased-person'
import { systemActor } from '../platform/actor.ts'
import type { Change } from '../platform/change.ts'
import type { Platform } from '../platform/platform.ts'
import { erasureActions } from './actions.ts'
import { personalDataDeadlines } from './deadlines.ts'
import { Erasure } from './entities.ts'
import { eraseRows, rowsToErase } from './erase-rows.ts'
import { personalDataMails } from './mails/mails.ts'
import { personOf } from './person-of.ts'
import { redactInChains, redactOnWalk, type Walk, walks } from './redact-events.ts'
import { personalDataTopics } from './topics.ts'

/** How long a job works, long before pg-boss would take its worker for dead; another job goes on behind it. */
const JOB_MILLISECONDS = 8_000
/** Between two looks whether the e-mail to the person has left. */
const LOOK_AGAIN_SECONDS = 30

/** So many batches of the record in which nothing was found are looked at in one transaction. */
const LOOKS_AT_ONCE = 20

/** One step: what it is called in the row, and how its next batch is done. */
interface Step {
  readonly name: string
  readonly batch: (
    platform: Platform,
    change: Change,
    erasure: Erasure,
  ) => Promise<{
    readonly redacted?: number
    readonly removed?: number
    /** Where the step goes on; null if it is done. */
    readonly cursor: string | null
  }>
}

/**
 * All steps, in their order: the record first, since what is theirs there is found by their rows; then the rows. A step does
 * nothing where it was done before, so that it can be done again.
 */
export function stepsOf(platform: Platform): Step[] {
  const ofWalk = (walk: Walk): Step => ({
    name: `record ${walk}`,
    batch: (_platform, change, erasure) =>
      redactOnWalk(platform, change, {
        person: personOf(platform, erasure),
        walk,
        cursor: erasure.cursor,
      }),
  })
  return [
    ...(Object.keys(walks) as Walk[]).map(ofWalk),
    {
      name: 'record CHAINS',
      batch: (_platform, change, erasure) =>
        redactInChains(platform, change, {
          person: personOf(platform, erasure),
          cursor: erasure.cursor,
        }),
    },
    ...rowsToErase(platform).map(
      ({ name, rows }): Step => ({
        name,
        batch: async (_platform, change, erasure) => {
          const { removed, isMoreLeft } = await eraseRows(change, rows, personOf(platform, erasure))
          return { removed, cursor: isMoreLeft ? 'MORE' : null }
        },
      }),
    ),
  ]
}

/**
 * Goes on with an erasure that has begun, from wherever it is (PA11). Each batch commits with where it ended: whenever a
 * worker is killed, the next one goes on behind it.
 */
export async function runErasure(platform: Platform, erasureId: string): Promise<void> {
  const until = performance.now() + JOB_MILLISECONDS
  for (;;) {
    const goesOnLater = performance.now() > until
    const end = await platform.inChange(systemActor('erasure'), (change) =>
      doBatch(platform, change, { erasureId, goesOnLater }),
    )
    if (end === 'OVER' || goesOnLater) return
  }
}

async function doBatch(
  platform: Platform,
  change: Change,
  { erasureId, goesOnLater }: { readonly erasureId: string; readonly goesOnLater: boolean },
): Promise<'OVER' | 'MORE'> {
  const { manager, now } = change
  const erasure = await manager.findOne(Erasure, {
    where: { id: erasureId },
    lock: { mode: 'pessimistic_write' },
  })
  if (erasure?.state !== 'RUNNING') return 'OVER'
  const goOn = (at: Date) =>
    change.schedule({ kind: personalDataDeadlines.erasureRun, targetId: erasureId, at })
  if (await waitsForMail(platform, change, erasure)) {
    goOn(new Date(now.getTime() + LOOK_AGAIN_SECONDS * 1000))
    return 'OVER'
  }
  const steps = stepsOf(platform)
  // A step that this release does not know begins anew: what was done before is not done twice.
  const place = Math.max(
    0,
    steps.findIndex(({ name }) => name === erasure.step),
  )
  const { redacted, removed, next, cursor } = await nextBatch(platform, change, {
    erasure,
    steps: steps.slice(place),
  })
  const counts = {
    redactedEvents: erasure.redactedEvents + redacted,
    removedRows: erasure.removedRows + removed,
  }
  await manager.update(
    Erasure,
    { id: erasureId },
    next
      ? { ...counts, step: next.name, cursor }
      : {
          ...counts,
          step: null,
          cursor: null,
          state: 'DONE',
          endedAt: now,
          reason: ERASED_TEXT,
          sealedPerson: null,
        },
  )
  change.record(next ? erasureActions.wentOn : erasureActions.finished, {
    targetId: erasure.userId,
    after: counts,
  })
  change.announce(personalDataTopics.erasures())
  if (!next) return 'OVER'
  if (goesOnLater) goOn(now)
  return 'MORE'
}

/** Does the next batch that removes anything; steps with nothing to remove are passed over. */
async function nextBatch(
  platform: Platform,
  change: Change,
  { erasure, steps }: { readonly erasure: Erasure; readonly steps: readonly Step[] },
): Promise<{
  readonly redacted: number
  readonly removed: number
  readonly next: Step | undefined
  readonly cursor: string | null
}> {
  let from = erasure.cursor
  for (const [place, step] of steps.entries())
    for (let looks = 0; ; looks += 1) {
      const done = await step.batch(platform, change, { ...erasure, cursor: from })
      const { redacted = 0, removed = 0, cursor } = done
      from = cursor
      if (redacted > 0 || removed > 0 || looks === LOOKS_AT_ONCE)
        return { redacted, removed, next: cursor === null ? steps[place + 1] : step, cursor }
      if (cursor === null) break
    }
  return { redacted: 0, removed: 0, next: undefined, cursor: null }
}

/** Whether the e-mail that tells the person is still on its way; it is waited for `ERASURE_NOTICE_SECONDS` at most. */
async function waitsForMail(
  platform: Platform,
  { manager, now }: Change,
  erasure: Erasure,
): Promise<boolean> {
  const { begunAt, step } = erasure
  const latest = (begunAt?.getTime() ?? 0) + platform.settings.ERASURE_NOTICE_SECONDS * 1000
  if (step !== null || latest <= now.getTime()) return false
  const waiting = (await manager.query(
    `select 1 from outbox_mails where recipient = any ($1::citext[]) and template = $2 and state = 'WAITING' limit 1`,
    [personOf(platform, erasure).emails, personalDataMails.erasureDone.name],
  )) as unknown[]
  return waiting.length > 0
}
