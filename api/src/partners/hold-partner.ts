import type { Change } from '../platform/change.ts'
import { found, Refusal } from '../platform/errors.ts'
import { Partner } from './entities.ts'

/**
 * Holds a partner until the commit, so that the platform suspends it before or after what is done. The weakest lock that a
 * suspension waits for: others hold it too, and may take turns on the row afterwards.
 */
export const holdPartner = async ({ manager }: Change, id: string): Promise<Partner> =>
  found(await manager.findOne(Partner, { where: { id }, lock: { mode: 'for_key_share' } }))

/**
 * Holds the partner of whoever acts, as `holdPartner` does. To be called after places in the team are locked.
 *
 * @throws FORBIDDEN for the team of a suspended partner (PA4)
 */
export async function holdPartnerAtWork(change: Change, id: string): Promise<Partner> {
  const partner = await holdPartner(change, id)
  if (partner.suspendedAt) throw new Refusal('FORBIDDEN')
  return partner
}
