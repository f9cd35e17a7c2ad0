import type { Change } from '../platform/change.ts'
import { found, Refusal } from '../platform/errors.ts'
import { Partner } from './entities.ts'

/**
 * Holds the partner of whoever acts until the commit, so that the platform suspends it before or after what they do. The weakest
 * lock that a suspension waits for: others of the team hold it too, and may take turns on the row afterwards. To be
 * called after places in the team are locked.
 *
 * @throws FORBIDDEN for the team of a suspended partner (PA4)
 */
export async function holdPartnerAtWork({ manager }: Change, id: string): Promise<Partner> {
  const partner = found(
    await manager.findOne(Partner, { where: { id }, lock: { mode: 'for_key_share' } }),
  )
  if (partner.suspendedAt) throw new Refusal('FORBIDDEN')
  return partner
}
