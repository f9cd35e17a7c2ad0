import { reasonLengths } from '../access/reason-lengths.ts'
import { partnerActions } from '../partners/actions.ts'
import { Partner } from '../partners/entities.ts'
import { partnerTopics } from '../partners/topics.ts'
import type { PersonActor } from '../platform/actor.ts'
import type { Change } from '../platform/change.ts'
import { Refusal, refuse } from '../platform/errors.ts'
import type { Platform } from '../platform/platform.ts'
import { requireReason } from '../platform/reasons.ts'
import { type PlatformPartnerView, platformPartnerOf } from './platform-partners.ts'
import { actRefusal } from './rules.ts'
import { tellOfSituation } from './tell-partner.ts'

/**
 * Suspends a partner (PA4): from the commit on nobody of its team may use their place there, and their sessions in accounts
 * end in the same transaction. They still sign in, and see why. The accounts go on working.
 *
 * @throws NOT_FOUND, PARTNER_SITUATION, and the codes of a reason
 */
export async function suspendPartner(
  platform: Platform,
  actor: PersonActor,
  { partnerId, reason: typed }: { readonly partnerId: string; readonly reason: string },
): Promise<PlatformPartnerView> {
  const reason = requireReason(typed, reasonLengths(platform.settings).assistance)
  const { id } = await platformPartnerOf(platform, partnerId)
  await platform.inChange(actor, async (change) => {
    const partner = await lockFor(change, id, 'SUSPEND')
    const suspended = { suspendedAt: change.now, suspensionReason: reason }
    await change.manager.update(Partner, { id }, suspended)
    change.record(partnerActions.suspended, { targetId: id, partnerId: id, after: { reason } })
    announce(change, id)
    await tellOfSituation(platform, change, partner, reason)
  })
  return platformPartnerOf(platform, id)
}

/** Lets the team of a suspended partner work again. @throws NOT_FOUND, PARTNER_SITUATION */
export async function resumePartner(
  platform: Platform,
  actor: PersonActor,
  partnerId: string,
): Promise<PlatformPartnerView> {
  const { id } = await platformPartnerOf(platform, partnerId)
  await platform.inChange(actor, async (change) => {
    const partner = await lockFor(change, id, 'RESUME')
    await change.manager.update(Partner, { id }, { suspendedAt: null, suspensionReason: null })
    change.record(partnerActions.resumed, {
      targetId: id,
      partnerId: id,
      before: { reason: partner.suspensionReason },
    })
    announce(change, id)
    await tellOfSituation(platform, change, partner, null)
  })
  return platformPartnerOf(platform, id)
}

/** The partner, locked until the commit. @throws PARTNER_SITUATION where the act is not possible, as for one to be */
async function lockFor(
  { manager }: Change,
  id: string,
  act: 'SUSPEND' | 'RESUME',
): Promise<Partner> {
  const partner = await manager.findOne(Partner, {
    where: { id },
    lock: { mode: 'pessimistic_write' },
  })
  if (!partner) throw new Refusal('PARTNER_SITUATION')
  refuse(actRefusal(act, partner.suspendedAt ? 'SUSPENDED' : 'ACTIVE'))
  return partner
}

const announce = (change: Change, id: string): void =>
  change.announce(partnerTopics.partner(id), partnerTopics.team(id))
