import { startAccessSession } from '../access/sessions.ts'
import { Membership } from '../ecosystems/entities.ts'
import { User } from '../identity/entities.ts'
import { holdOwnSignIn } from '../identity/hold-sign-ins.ts'
import { requireMfaCode } from '../identity/mfa-codes.ts'
import type { PersonActor } from '../platform/actor.ts'
import type { Change } from '../platform/change.ts'
import { found, Refusal } from '../platform/errors.ts'
import { isId } from '../platform/ids.ts'
import type { Platform } from '../platform/platform.ts'
import { requireReason } from '../platform/reasons.ts'
import { holdTeamSide, refuseClosedAccount } from './account.ts'
import { partnerSessionActions } from './actions.ts'
import { PartnerSession } from './entities.ts'
import { membersToView } from './members-to-view.ts'
import { partnerReasonLengths } from './reason-lengths.ts'
import { writeView } from './views.ts'

/** Which account, as whom, and why. */
export interface Entry {
  readonly ecosystemId: string
  /** The member as whom the session begins. */
  readonly membershipId: string
  readonly reason: string
}

/**
 * Enters an account of the own partner as one of its members, with an MFA code (AD8). While the controller has a session
 * there, it is that one, unchanged (AD10).
 *
 * @returns the id of the access session
 * @throws NOT_FOUND, FORBIDDEN, ACCOUNT_CANCELLED, PARTNER_ACCESS_OFF, NO_ONE_TO_VIEW_AS, reasons, MFA codes
 */
export async function startPartnerSession(
  platform: Platform,
  actor: PersonActor,
  { code, ...typed }: Entry & { readonly code: string },
): Promise<string> {
  const entry = {
    ...typed,
    reason: requireReason(typed.reason, partnerReasonLengths(platform.settings)),
  }
  // Asked before the code is checked too, so that no code is used up for what is not possible.
  await refuseClosedAccount(platform, actor, entry.ecosystemId)
  await requireMember(platform, actor, entry)
  await requireMfaCode(platform, actor, code)
  return platform.inChange(actor, (change) => enterAccount(platform, change, actor, entry))
}

/** Looks whether the chosen member can be in view, before anything is used up. @throws as `holdMember`, NO_ONE_TO_VIEW_AS */
async function requireMember(
  platform: Platform,
  actor: PersonActor,
  { ecosystemId, membershipId }: Entry,
): Promise<void> {
  const controllerId = actor.user.id
  // Throws where there is nobody to view as, whoever was chosen.
  const about = { ecosystemId, controllerId, search: null, limit: 1, afterId: null }
  await membersToView(platform, about)
  const { manager } = platform.database.source
  const place = isId(membershipId)
    ? await manager.findOneBy(Membership, { id: membershipId, ecosystemId })
    : null
  const person = await manager.findOneBy(User, { id: found(place).userId })
  refuseUnviewable(actor, place, person)
}

/**
 * The same within a change, for an actor who has proven themself.
 *
 * @throws as `startPartnerSession`, and UNAUTHENTICATED if the sign-in has just ended
 */
export async function enterAccount(
  platform: Platform,
  change: Change,
  actor: PersonActor,
  { ecosystemId, membershipId, reason }: Entry,
): Promise<string> {
  const { account, accountName, admUserId, profile } = await holdTeamSide(
    platform,
    change,
    actor,
    ecosystemId,
  )
  await holdOwnSignIn(change, actor)
  const { place, person } = await holdMember(change, actor, ecosystemId, membershipId)
  const session = await startAccessSession(platform, change, {
    kind: 'PARTNER',
    controllerId: actor.user.id,
    controllerDeviceId: found(actor.device).id,
    subjectId: place.userId,
    ecosystemId: account.ecosystemId,
  })
  const { manager } = change
  const isKnown = await manager.existsBy(PartnerSession, { accessSessionId: session.id })
  if (isKnown) return session.id
  const { partnerId } = account
  await manager.insert(PartnerSession, {
    accessSessionId: session.id,
    partnerId,
    admUserId,
    ecosystemId: account.ecosystemId,
    reason,
  })
  await writeView(change, { accessSessionId: session.id, membershipId: place.id })
  const after = { account: accountName, member: person.name, profile, reason }
  for (const chain of [{ ecosystemId: account.ecosystemId }, { partnerId }])
    change.record(partnerSessionActions.started, {
      targetId: session.id,
      ...chain,
      subjectId: place.userId,
      after,
    })
  return session.id
}

/**
 * Locks the member as whom a session begins until the commit.
 *
 * @throws NOT_FOUND for whoever is not, or no longer, an active member; FORBIDDEN for the controller themself
 */
async function holdMember(
  { manager }: Change,
  actor: PersonActor,
  ecosystemId: string,
  membershipId: string,
): Promise<{ place: Membership; person: User }> {
  if (!isId(membershipId)) throw new Refusal('NOT_FOUND')
  const known = found(await manager.findOneBy(Membership, { id: membershipId, ecosystemId }))
  const person = await manager.findOne(User, {
    where: { id: known.userId },
    lock: { mode: 'pessimistic_read' },
  })
  const place = await manager.findOne(Membership, {
    where: { id: membershipId },
    lock: { mode: 'pessimistic_read' },
  })
  return refuseUnviewable(actor, place, person)
}

function refuseUnviewable(
  actor: PersonActor,
  place: Membership | null,
  person: User | null,
): { place: Membership; person: User } {
  if (place?.status !== 'ACTIVE' || place.removedAt || person?.status !== 'ACTIVE')
    throw new Refusal('NOT_FOUND')
  if (person.id === actor.user.id) throw new Refusal('FORBIDDEN')
  return { place, person }
}
