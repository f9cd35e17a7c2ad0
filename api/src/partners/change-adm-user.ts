import type { AdmProfile } from 'shared-schema/partner-enums'
import { causedMailOrRefusal } from '../codes/caused-mails.ts'
import { voidLinks } from '../codes/one-time-links.ts'
import { signOutEverywhere } from '../identity/devices.ts'
import { asActorUser, User } from '../identity/entities.ts'
import { firstPasswordLink } from '../identity/purposes.ts'
import { identityTopics } from '../identity/topics.ts'
import { type PersonActor, personAtKeyboard } from '../platform/actor.ts'
import type { Change } from '../platform/change.ts'
import { found, Refusal } from '../platform/errors.ts'
import { mailTo } from '../platform/mail/mail-to.ts'
import type { Platform } from '../platform/platform.ts'
import { admUserActions } from './actions.ts'
import { type AdmUserView, admUserOfId } from './adm-users.ts'
import { AdmUser, type Partner } from './entities.ts'
import { holdPartnerAtWork } from './hold-partner.ts'
import { partnerMails } from './mails/mails.ts'
import { phoneOf } from './phone.ts'
import { causedTeamPlaceChange } from './purposes.ts'
import { recordedAdmUser } from './recorded-adm-user.ts'
import { actRules } from './rules.ts'
import { type FoundForAct, findForAct, ownPartnerId } from './team-act.ts'
import { teamPlace } from './team-place.ts'
import { partnerTopics } from './topics.ts'

/** What can be changed of an ADM user by a Super Admin; name and e-mail are the person's own. */
export interface AdmUserChange {
  readonly admUserId: string
  readonly phone: string
  readonly profile: AdmProfile
}

/**
 * Gives an ADM user another phone or profile (AD3). What a smaller profile no longer allows is refused from the next
 * operation on (AD14).
 *
 * @throws NOT_FOUND, FORBIDDEN, OWN_TEAM_PLACE, PRINCIPAL_PROTECTED, ADM_USER_STATE, PHONE_MALFORMED
 */
export async function changeAdmUser(
  platform: Platform,
  actor: PersonActor,
  { admUserId, phone: typed, profile }: AdmUserChange,
): Promise<AdmUserView> {
  await platform.inChange(actor, async (change) => {
    const about = await findForAct(platform, change, { admUserId, act: 'CHANGE' })
    const phone = requirePhone(typed, about.partner)
    if (phone === about.target.phone && profile === about.target.profile) return
    await store(change, about, 'changed', { phone, profile })
    if (profile !== about.target.profile) await tell(platform, change, about, 'PROFILE', profile)
  })
  return admUserOfId(platform, ownPartnerId(actor), admUserId)
}

/** Keeps an ADM user out of the team's work, at once; the person stays what they are elsewhere (AD3). @throws as `changeAdmUser` */
export const blockAdmUser = (platform: Platform, actor: PersonActor, admUserId: string) =>
  moveAdmUser(platform, actor, admUserId, 'BLOCK')

/** Lets a blocked ADM user in again. @throws as `changeAdmUser` */
export const unblockAdmUser = (platform: Platform, actor: PersonActor, admUserId: string) =>
  moveAdmUser(platform, actor, admUserId, 'UNBLOCK')

const moves = {
  BLOCK: { recordedAs: 'blocked', told: 'BLOCKED' },
  UNBLOCK: { recordedAs: 'unblocked', told: 'UNBLOCKED' },
} as const

async function moveAdmUser(
  platform: Platform,
  actor: PersonActor,
  admUserId: string,
  act: keyof typeof moves,
): Promise<AdmUserView> {
  const { recordedAs, told } = moves[act]
  await platform.inChange(actor, async (change) => {
    const about = await findForAct(platform, change, { admUserId, act })
    await store(change, about, recordedAs, stateAfter(change, act))
    await tell(platform, change, about, told, about.target.profile)
  })
  return admUserOfId(platform, ownPartnerId(actor), admUserId)
}

/**
 * Ends a place in the team; the person may be invited again. A first password that was not set yet can't be set by the
 * invitation any more.
 *
 * @throws as `changeAdmUser`
 */
export async function deleteAdmUser(
  platform: Platform,
  actor: PersonActor,
  admUserId: string,
): Promise<void> {
  await platform.inChange(actor, async (change) => {
    const about = await findForAct(platform, change, { admUserId, act: 'DELETE' })
    await store(change, about, 'deleted', stateAfter(change, 'DELETE'))
    if (about.target.state === 'INVITED')
      await voidLinks(change, firstPasswordLink, about.target.userId)
    await tell(platform, change, about, 'DELETED', about.target.profile)
  })
}

/** Signs the person out of all their devices, in every app (AD3). @throws as `changeAdmUser` */
export async function signOutAdmUser(
  platform: Platform,
  actor: PersonActor,
  admUserId: string,
): Promise<AdmUserView> {
  await platform.inChange(actor, async (change) => {
    const { target } = await findForAct(platform, change, { admUserId, act: 'SIGN_OUT' })
    change.record(admUserActions.signedOut, {
      targetId: target.id,
      partnerId: target.partnerId,
      subjectId: target.userId,
    })
    await signOutEverywhere(change, target.userId)
    change.announce(partnerTopics.team(target.partnerId))
  })
  return admUserOfId(platform, ownPartnerId(actor), admUserId)
}

/** An ADM user gives another phone of their own. @throws FORBIDDEN, PHONE_MALFORMED */
export async function changeOwnTeamPhone(
  platform: Platform,
  actor: PersonActor,
  typed: string,
): Promise<void> {
  const place = teamPlace.of(actor)
  if (!place) throw new Refusal('FORBIDDEN')
  await platform.inChange(actor, async (change) => {
    const { manager } = change
    const own = await manager.findOne(AdmUser, {
      where: { id: place.admUserId, state: 'ACTIVE' },
      lock: { mode: 'pessimistic_write' },
    })
    if (!own) throw new Refusal('FORBIDDEN')
    const phone = requirePhone(typed, await holdPartnerAtWork(change, own.partnerId))
    if (phone === own.phone) return
    const person = found(await manager.findOneBy(User, { id: own.userId }))
    await manager.update(AdmUser, { id: own.id }, { phone })
    change.record(admUserActions.changed, {
      targetId: own.id,
      partnerId: own.partnerId,
      before: recordedAdmUser(own, person),
      after: recordedAdmUser({ ...own, phone }, person),
    })
    change.announce(partnerTopics.team(own.partnerId), identityTopics.user(own.userId))
  })
}

/** The E.164 form of a typed phone. @throws PHONE_MALFORMED */
export function requirePhone(typed: string, { country }: Pick<Partner, 'country'>): string {
  const phone = phoneOf(typed, country)
  if (!phone) throw new Refusal('PHONE_MALFORMED')
  return phone
}

const stateAfter = ({ now }: Change, act: 'BLOCK' | 'UNBLOCK' | 'DELETE') => {
  const { to } = actRules[act]
  if (!to) throw new Error(`${act} leads to no state`)
  return { state: to, stateSince: now }
}

/** Writes what changes of an ADM user, records it, and notifies them and the pages of the team. */
async function store(
  change: Change,
  { target, person }: FoundForAct,
  recordedAs: 'changed' | 'blocked' | 'unblocked' | 'deleted',
  changes: Partial<Pick<AdmUser, 'phone' | 'profile' | 'state' | 'stateSince'>>,
): Promise<void> {
  await change.manager.update(AdmUser, { id: target.id }, changes)
  change.record(admUserActions[recordedAs], {
    targetId: target.id,
    partnerId: target.partnerId,
    subjectId: target.userId,
    before: recordedAdmUser(target, person),
    ...(recordedAs === 'deleted'
      ? {}
      : { after: recordedAdmUser({ ...target, ...changes }, person) }),
  })
  change.announce(partnerTopics.team(target.partnerId), identityTopics.user(target.userId))
}

/**
 * Mails the person what has become of their place. Nobody's act waits for a mailbox: beyond the limit nothing is mailed, and
 * the record alone tells of it.
 */
async function tell(
  platform: Platform,
  change: Change,
  { partner, target, person }: FoundForAct,
  what: 'PROFILE' | 'BLOCKED' | 'UNBLOCKED' | 'DELETED',
  profile: AdmProfile,
): Promise<void> {
  // Whoever was invited and has not come yet has nothing to lose, and hears of no changes.
  if (target.state === 'INVITED') return
  const refused = await causedMailOrRefusal(platform, change, {
    caused: causedTeamPlaceChange,
    receiver: person.email,
    senderId: found(personAtKeyboard(change.actor)).id,
  })
  if (refused) return
  change.mail(
    mailTo(asActorUser(person), partnerMails.teamPlaceChanged, {
      name: person.name,
      partnerName: partner.name,
      what,
      profile,
      link: platform.settings.BACKOFFICE_URL,
    }),
  )
}
