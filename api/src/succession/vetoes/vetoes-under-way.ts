import { setTimeout } from 'node:timers/promises'
import type { PersonActor } from '../../platform/actor.ts'
import type { Change } from '../../platform/change.ts'
import { newId } from '../../platform/ids.ts'
import type { Platform } from '../../platform/platform.ts'
import { VETO_PATIENCE_MILLISECONDS } from './veto-rules.ts'

const LOOK_AGAIN_MILLISECONDS = 15

const UNDER_WAY = `select 1 from succession_vetoes where succession_id = $1
  and announced_at > app_now() - interval '1 millisecond' * $2 limit 1`

/** Thrown by a change that a veto overtook: it is rolled back, and tried again once the veto is decided. */
class OvertakenByVeto extends Error {}

/**
 * Makes a veto known to all processes before its code is even checked, in a statement that commits on its own.
 * From then on no other act upon the succession commits before the veto is decided (SU18). One that a killed
 * process leaves behind is waited for until the patience is over, and cleared away by the next.
 *
 * @returns what to call once the veto is decided, however it was
 */
export async function announceVeto(
  { database: { pool } }: Platform,
  successionId: string,
): Promise<() => Promise<void>> {
  const id = newId()
  await pool.query({
    name: 'announce-veto',
    text: `with outdated as (delete from succession_vetoes where announced_at < app_now() - interval '1 hour')
      insert into succession_vetoes (id, succession_id) values ($1, $2)`,
    values: [id, successionId],
  })
  return async () => {
    await pool.query('delete from succession_vetoes where id = $1', [id])
  }
}

/**
 * A change of a succession that is no veto itself: vetoes that are announced before its commit are decided
 * first, and the work begins again from the row as they left it. Whoever vetoes again and again, with codes
 * that are wrong, holds it up no longer than VETO_PATIENCE_MILLISECONDS.
 */
export async function inChangeAfterVetoes(
  platform: Platform,
  actor: PersonActor,
  successionId: string,
  work: (change: Change) => Promise<void>,
): Promise<void> {
  const until = performance.now() + VETO_PATIENCE_MILLISECONDS
  const mayWait = (): boolean => performance.now() < until
  for (;;) {
    while (mayWait() && (await isVetoUnderWay(platform, successionId)))
      await setTimeout(LOOK_AGAIN_MILLISECONDS)
    try {
      await platform.inChange(actor, async (change) => {
        await work(change)
        if (mayWait()) change.beforeCommit(() => refuseOvertaken(change, successionId))
      })
      return
    } catch (error) {
      if (!(error instanceof OvertakenByVeto)) throw error
    }
  }
}

async function isVetoUnderWay(
  { database: { pool } }: Platform,
  successionId: string,
): Promise<boolean> {
  const { rowCount } = await pool.query({
    name: 'veto-under-way',
    text: UNDER_WAY,
    values: [successionId, VETO_PATIENCE_MILLISECONDS],
  })
  return rowCount === 1
}

/** @throws OvertakenByVeto */
async function refuseOvertaken({ manager }: Change, successionId: string): Promise<void> {
  const vetoes = (await manager.query(UNDER_WAY, [
    successionId,
    VETO_PATIENCE_MILLISECONDS,
  ])) as unknown[]
  if (vetoes.length > 0) throw new OvertakenByVeto()
}
