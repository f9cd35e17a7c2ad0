import type { EcosystemSituation } from 'shared-schema/enums'
import type { Change } from '../platform/change.ts'
import { askPrepared } from '../platform/database/prepared.ts'
import { found, Refusal } from '../platform/errors.ts'
import type { Platform } from '../platform/platform.ts'

/** An ecosystem that is held. */
export interface HeldEcosystem {
  readonly situation: EcosystemSituation
  readonly name: string
}

/** One after the other, by their ids: two changes that hold several of them never wait for each other. */
const HOLD = {
  name: 'hold-ecosystems',
  text: 'select id, situation, name from ecosystems where id = any($1) order by id for key share',
}

/** The ecosystems that there are, whose situations nobody changes before the commit; who renames one need not wait. */
export async function holdEcosystems(
  { manager }: Pick<Change, 'manager'>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, HeldEcosystem>> {
  const rows = await askPrepared<HeldEcosystem & { readonly id: string }>(manager, HOLD, [ids])
  return new Map(rows.map(({ id, ...held }) => [id, held]))
}

/** The situation of an ecosystem, which nobody changes before the commit. @throws NOT_FOUND */
export async function holdSituation(
  change: Pick<Change, 'manager'>,
  ecosystemId: string,
): Promise<EcosystemSituation> {
  const [held] = (await holdEcosystems(change, [ecosystemId])).values()
  return found(held).situation
}

/**
 * Asks whether an ecosystem is open at this instant, before anything is asked for that would be in vain. `holdOpen` decides.
 *
 * @throws ECOSYSTEM_NOT_OPEN, NOT_FOUND
 */
export async function requireOpen(
  { database }: Pick<Platform, 'database'>,
  ecosystemId: string,
): Promise<void> {
  const { rows } = await database.pool.query<{ situation: EcosystemSituation }>({
    name: 'situation-of-ecosystem',
    text: 'select situation from ecosystems where id = $1',
    values: [ecosystemId],
  })
  if (found(rows[0]).situation !== 'OPEN') throw new Refusal('ECOSYSTEM_NOT_OPEN')
}

/**
 * Holds an ecosystem open until the commit: whoever suspends or closes it does so before the change or after it (PA3).
 *
 * @throws ECOSYSTEM_NOT_OPEN, NOT_FOUND
 */
export async function holdOpen(
  change: Pick<Change, 'manager'>,
  ecosystemId: string,
): Promise<void> {
  if ((await holdSituation(change, ecosystemId)) !== 'OPEN') throw new Refusal('ECOSYSTEM_NOT_OPEN')
}
