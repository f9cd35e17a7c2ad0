import type { EcosystemSituation } from 'shared-schema/enums'
import type { Change } from '../platform/change.ts'
import { askPrepared } from '../platform/database/prepared.ts'
import { found, Refusal } from '../platform/errors.ts'
import type { Platform } from '../platform/platform.ts'

const HOLD = {
  name: 'hold-ecosystem',
  text: 'select situation from ecosystems where id = $1 for key share',
}

/** The situation of an ecosystem, which nobody changes before the commit; who renames it need not wait. @throws NOT_FOUND */
export async function holdSituation(
  { manager }: Pick<Change, 'manager'>,
  ecosystemId: string,
): Promise<EcosystemSituation> {
  const [ecosystem] = await askPrepared<{ situation: EcosystemSituation }>(manager, HOLD, [
    ecosystemId,
  ])
  return found(ecosystem).situation
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
