import { Ecosystem } from '../ecosystems/entities.ts'
import { giveAccount, takeAccount } from '../partner-accounts/account.ts'
import { PartnerAccount } from '../partner-accounts/entities.ts'
import { partnerActions } from '../partners/actions.ts'
import { Partner } from '../partners/entities.ts'
import { holdPartner } from '../partners/hold-partner.ts'
import type { PersonActor } from '../platform/actor.ts'
import type { Change } from '../platform/change.ts'
import { Refusal, refuse } from '../platform/errors.ts'
import type { Platform } from '../platform/platform.ts'
import {
  type PlatformEcosystemView,
  platformEcosystemOf,
} from '../platform-ecosystems/platform-ecosystems.ts'
import { platformPartnerOf } from './platform-partners.ts'
import { actRefusal, situationAfterMove } from './rules.ts'
import { tellOfAccount, tellOfMove } from './tell-partner.ts'

/** Which ecosystem, and who looks after it before and after; null is nobody. */
export interface EcosystemMove {
  readonly ecosystemId: string
  /** As it was read: of two moves at once the second finds another. */
  readonly fromPartnerId: string | null
  readonly toPartnerId: string | null
}

/**
 * Moves an ecosystem to a partner, away from the one that looked after it, or out of one (PA4). What goes along and what stays
 * is `onMove`; sessions of the former team end in the same transaction (AD16). The administrator and both Principals are
 * told. No-op, without an audit event, if it is so already.
 *
 * @throws NOT_FOUND, CONFLICT if another looks after it by now, PARTNER_SUSPENDED, PARTNER_SITUATION for a partner to be
 */
export async function moveEcosystem(
  platform: Platform,
  actor: PersonActor,
  { ecosystemId, ...given }: EcosystemMove,
): Promise<PlatformEcosystemView> {
  const { id } = await platformEcosystemOf(platform, ecosystemId)
  const to =
    given.toPartnerId === null ? null : await platformPartnerOf(platform, given.toPartnerId)
  if (to) refuse(actRefusal('GIVE_ECOSYSTEM', to.situation))
  const fromId = given.fromPartnerId?.toLowerCase() ?? null
  await platform.inChange(actor, async (change) => {
    const account = await lockMove(change, id)
    if ((account?.partnerId ?? null) !== fromId) throw new Refusal('CONFLICT')
    const toId = to?.id ?? null
    if (toId === fromId) return
    await move(platform, change, id, account, toId)
  })
  return platformEcosystemOf(platform, id)
}

/** Moves of one ecosystem run one after the other, also while nobody looks after it. */
async function lockMove({ manager }: Change, id: string): Promise<PartnerAccount | null> {
  await manager.query("select pg_advisory_xact_lock(hashtextextended('move:' || $1, 0))", [id])
  // In the order of `giveAccount`: the ecosystem before its account.
  await manager.findOne(Ecosystem, { where: { id }, lock: { mode: 'pessimistic_read' } })
  return manager.findOne(PartnerAccount, {
    where: { ecosystemId: id },
    lock: { mode: 'pessimistic_write' },
  })
}

async function move(
  platform: Platform,
  change: Change,
  ecosystemId: string,
  account: PartnerAccount | null,
  toId: string | null,
): Promise<void> {
  const { manager } = change
  const ecosystem = await manager.findOneByOrFail(Ecosystem, { id: ecosystemId })
  const { name, legalName, taxKind, taxNumber } = ecosystem
  const from = account && (await manager.findOneByOrFail(Partner, { id: account.partnerId }))
  const to = toId === null ? null : await holdAtWork(change, toId)
  if (to)
    await giveAccount(platform, change, {
      ecosystemId,
      partnerId: to.id,
      situation: situationAfterMove,
      ...(legalName ? { legalName } : {}),
      ...(taxKind && taxNumber ? { tax: { kind: taxKind, number: taxNumber } } : {}),
    })
  else if (account) await takeAccount(change, account)
  if (from) {
    record(change, from, 'ecosystemTaken', name)
    await tellOfAccount(platform, change, from, { ecosystemName: name, what: 'TAKEN' })
  }
  if (to) {
    record(change, to, 'ecosystemGiven', name)
    await tellOfAccount(platform, change, to, { ecosystemName: name, what: 'GIVEN' })
  }
  await tellOfMove(platform, change, ecosystem, { from, to })
}

/** A partner that is not suspended, held so until the commit. @throws PARTNER_SUSPENDED */
async function holdAtWork(change: Change, id: string): Promise<Partner> {
  const partner = await holdPartner(change, id)
  refuse(actRefusal('GIVE_ECOSYSTEM', partner.suspendedAt ? 'SUSPENDED' : 'ACTIVE'))
  return partner
}

/** In the history of the partner. */
const record = (
  change: Change,
  { id }: Partner,
  happened: 'ecosystemGiven' | 'ecosystemTaken',
  ecosystem: string,
): void =>
  change.record(partnerActions[happened], {
    targetId: id,
    partnerId: id,
    ...(happened === 'ecosystemGiven' ? { after: { ecosystem } } : { before: { ecosystem } }),
  })
