import type { Settings } from '../settings.ts'
import { defineActions } from './actions.ts'
import { systemActor } from './actor.ts'
import type { Change } from './change.ts'
import { defineDeadlines } from './deadlines.ts'
import { newId } from './ids.ts'
import type { Platform } from './platform.ts'

/** Rows that only grow, are no record and of no use any more once `seconds` have passed. */
export interface Leftovers {
  readonly table: string
  /** Since when, as SQL over the table's columns; a row where it is null stays. */
  readonly since: string
  readonly seconds: (settings: Settings) => number
}

export const housekeepingDeadlines = defineDeadlines(['housekeeping'], { inTheBackground: true })

/** Most rows of a table in one transaction, so that none is held for long; the rest follow at once. */
const PORTION = 10_000

/** Asks for the next round; where one waits already, whoever asked for it, that one stands. */
function scheduleNext(change: Change, seconds: number): void {
  const at = new Date(change.now.getTime() + seconds * 1000)
  change.schedule({ kind: housekeepingDeadlines.housekeeping, targetId: newId(), at })
}

/** Sees to it that a round waits. Every process does at its start: there is one for all of them. */
export async function beginHousekeeping({ inChange, settings }: Platform): Promise<void> {
  await inChange(systemActor('housekeeping'), async (change) =>
    scheduleNext(change, settings.HOUSEKEEPING_SECONDS),
  )
}

export const housekeepingActions = defineActions('housekeeping', {
  targetType: 'housekeeping',
  fields: { removed: 'PLAIN' },
  actions: {
    done: {
      en: 'Outdated rows removed',
      es: 'Filas obsoletas eliminadas',
      'pt-BR': 'Linhas obsoletas removidas',
    },
  },
})

/** What the rooms have to be done in a round. */
interface Chores {
  readonly leftovers: readonly Leftovers[]
  readonly housekeeping: readonly ((platform: Platform) => Promise<void>)[]
}

/** One round: removes what is left over, asks for the next, and does what rooms have to be done beside. */
export async function runHousekeeping(
  platform: Platform,
  { leftovers, housekeeping }: Chores,
  roundId: string,
): Promise<void> {
  await removeLeftovers(platform, leftovers, roundId)
  for (const chore of housekeeping) await chore(platform)
}

/** Removes what is left over, on the record by its numbers, and asks for the next round. */
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
           limit $3 for update skip locked))`,
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
