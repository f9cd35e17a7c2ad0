import { Ecosystem } from '../ecosystems/entities.ts'
import { Partner } from '../partners/entities.ts'
import type { PersonActor } from '../platform/actor.ts'
import { found, Refusal } from '../platform/errors.ts'
import type { Platform } from '../platform/platform.ts'
import { ecosystemPartnerActions, partnerAccountActions } from './actions.ts'
import { PartnerAccount } from './entities.ts'
import { partnerAccountTopics } from './topics.ts'

/** The partner that looks after an ecosystem, as its administrator sees it. */
export interface EcosystemPartnerView {
  readonly ecosystemId: string
  readonly name: string
  readonly since: Date
  readonly partnerAccess: boolean
}

/** Which partner looks after an ecosystem; null where none does. */
export async function ecosystemPartnerOf(
  { database }: Platform,
  ecosystemId: string,
): Promise<EcosystemPartnerView | null> {
  const { rows } = await database.pool.query<EcosystemPartnerView>({
    name: 'ecosystem-partner',
    text: `select a.ecosystem_id as "ecosystemId", p.name, a.since, a.partner_access as "partnerAccess"
      from partner_accounts a join partners p on p.id = a.partner_id where a.ecosystem_id = $1`,
    values: [ecosystemId],
  })
  return rows[0] ?? null
}

/**
 * The administrator of an account keeps the partner's team out of it, or lets it in again (AD15). Sessions of the team there
 * end in the same transaction. No-op, without an audit event, if it is so already.
 *
 * @throws NOT_FOUND where no partner looks after the ecosystem
 */
export async function switchPartnerAccess(
  platform: Platform,
  actor: PersonActor,
  {
    ecosystemId: given,
    partnerAccess,
  }: { readonly ecosystemId: string; readonly partnerAccess: boolean },
): Promise<EcosystemPartnerView> {
  const ecosystemId = given.toLowerCase()
  await platform.inChange(actor, async (change) => {
    const { manager } = change
    const account = await manager.findOne(PartnerAccount, {
      where: { ecosystemId },
      lock: { mode: 'pessimistic_write' },
    })
    if (!account) throw new Refusal('NOT_FOUND')
    if (account.partnerAccess === partnerAccess) return
    const { partnerId } = account
    const { name: partner } = await manager.findOneByOrFail(Partner, { id: partnerId })
    const { name } = await manager.findOneByOrFail(Ecosystem, { id: ecosystemId })
    await manager.update(PartnerAccount, { ecosystemId }, { partnerAccess })
    const happened = partnerAccess ? 'accessSwitchedOn' : 'accessSwitchedOff'
    change.record(partnerAccountActions[happened], {
      targetId: ecosystemId,
      partnerId,
      after: { name },
    })
    change.record(ecosystemPartnerActions[happened], {
      targetId: ecosystemId,
      ecosystemId,
      after: { partner },
    })
    change.announce(
      partnerAccountTopics.accounts(partnerId),
      partnerAccountTopics.account(ecosystemId),
    )
  })
  return found(await ecosystemPartnerOf(platform, ecosystemId))
}
