import { Ecosystem } from '../ecosystems/entities.ts'
import { lockAccount } from '../partner-accounts/account.ts'
import type { PartnerAccount } from '../partner-accounts/entities.ts'
import { holdPlaceHaving, ownPartnerId } from '../partners/team-act.ts'
import type { PersonActor } from '../platform/actor.ts'
import type { Change } from '../platform/change.ts'
import { Refusal } from '../platform/errors.ts'
import type { Platform } from '../platform/platform.ts'
import { managePartnerChannels } from './permissions.ts'

/** An account in which the team acts on a channel, held until the commit. */
export interface HeldAccount {
  readonly account: PartnerAccount
  readonly name: string
}

/**
 * Locks the place of whoever acts and the account until the commit.
 *
 * @throws FORBIDDEN, NOT_FOUND; PARTNER_ACCESS_OFF where the administrator of the account keeps the team out (AD15)
 */
export async function holdAccountForChannels(
  platform: Platform,
  change: Change,
  actor: PersonActor,
  ecosystemId: string,
): Promise<HeldAccount> {
  await holdPlaceHaving(platform, change, managePartnerChannels)
  const partnerId = ownPartnerId(actor)
  const account = await lockAccount(change, { ecosystemId, partnerId }, 'SHARE')
  const { manager } = change
  if (!account.partnerAccess) {
    const [administrator] = (await manager.query(
      `select u.name from memberships m join users u on u.id = m.user_id
       where m.ecosystem_id = $1 and m.role = 'ADMINISTRATOR' and m.removed_at is null`,
      [ecosystemId],
    )) as { name: string }[]
    throw new Refusal('PARTNER_ACCESS_OFF', { administrator: administrator?.name ?? '' })
  }
  const { name } = await manager.findOneByOrFail(Ecosystem, { id: ecosystemId })
  return { account, name }
}
