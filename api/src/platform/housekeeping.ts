import type { Settings } from '../settings.ts'
import { defineActions } from './actions.ts'
import { systemActor } from './actor.ts'
import type { Change } from './change.ts'
import { defineDeadlines } from './deadlines.ts'
import { newId } from './ids.ts'
import type { Platform } from './platform.ts'
import { words } from './words/in-each-language.ts'

/** Rows of a table that nobody needs once `seconds` have passed, and that are not part of the record. */
export interface Leftovers {
  readonly table: string
  /**
   * The instant from which the time counts, as SQL over the table's columns. Rows where it is null are kept. The table has
   * an index on it, so that a round reads only what it removes.
   */
  readonly since: string
  readonly seconds: (settings: Settings) => number
}

export const housekeepingDeadlines = defineDeadlines(['housekeeping'], { inTheBackground: true })

/** The most rows removed in one transaction, so that locks are short; the next transaction follows at once. */
const PORTION = 10_000

/** Schedules the next round. If one is scheduled already, that one stays. */
function scheduleNext(change: Change, seconds: number): void {
  const at = new Date(change.now.getTime() + seconds * 1000)
  change.schedule({ kind: housekeepingDeadlines.housekeeping, targetId: newId(), at })
}

/** Makes sure that a round is scheduled. Every process calls this at its start; all share one schedule. */
export async function beginHousekeeping({ inChange, settings }: Platform): Promise<void> {
  await inChange(systemActor('housekeeping'), async (change) =>
    scheduleNext(change, settings.HOUSEKEEPING_SECONDS),
  )
}

export const housekeepingActions = defineActions('housekeeping', {
  words,
  targetType: 'housekeeping',
  fields: { removed: 'PLAIN' },
  actions: ['done'],
})

/** Work that rooms do in a round, beside removing rows. */
interface Chores {
  readonly leftovers: readonly Leftovers[]
  readonly housekeeping: readonly ((platform: Platform) => Promise<void>)[]
}

/** One round: removes leftovers, schedules the next round, then does the rooms' other work. */
export async function runHousekeeping(
  platform: Platform,
  { leftovers, housekeeping }: Chores,
  roundId: string,
): Promise<void> {
  await removeLeftovers(platform, leftovers, roundId)
  for (const chore of housekeeping) await chore(platform)
}

/** Removes leftovers, records how many, and schedules the next round. */
async function removeLeftovers(
  { inChange, settings }: Platform,
  leftovers: readonly Leftovers[],
  roundId: string,
): Promise<void> {
  await inChange(systemActor('deadline:housekeeping'), async (change) => {
    const removed: { table: string; rows: number }[] = []
    for (const { table, since, seconds } of leftovers) {
      const [, rows] = (await change.manager.query(
        `delete from ${table} where ctid = any(array(
           select ctid from ${table} where ${since} < $1::timestamptz - interval '1 second' * $2
           order by ${since} limit $3 for update skip locked))`,
        [change.now, seconds(settings), PORTION],
      )) as [unknown[], number]
      if (rows > 0) removed.push({ table, rows })
    }
    if (removed.length > 0)
      change.record(housekeepingActions.done, {
        targetId: roundId,
        after: { removed: removed.map(({ table, rows }) => `${table}: ${rows}`) },
      })
    const isMoreLeft = removed.some(({ rows }) => rows === PORTION)
    scheduleNext(change, isMoreLeft ? 0 : settings.HOUSEKEEPING_SECONDS)
  })
}
