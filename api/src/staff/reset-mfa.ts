import { IsNull } from 'typeorm'
import { reasonLengths } from '../access/reason-lengths.ts'
import { countCausedMail } from '../codes/caused-mails.ts'
import { createLink, peekLink, takeLink, voidLinks } from '../codes/one-time-links.ts'
import { asActorUser, type User } from '../identity/entities.ts'
import { lockUser, userById } from '../identity/users.ts'
import { linkActor, type Origin, type PersonActor, systemActor } from '../platform/actor.ts'
import type { Change } from '../platform/change.ts'
import { Refusal } from '../platform/errors.ts'
import { newId } from '../platform/ids.ts'
import { mailTo } from '../platform/mail/mail-to.ts'
import type { Platform } from '../platform/platform.ts'
import { requireReason } from '../platform/reasons.ts'
import { mfaResetActions } from './actions.ts'
import { type ProtectedAct, withCode } from './change-staff.ts'
import { staffDeadlines } from './deadlines.ts'
import { MfaReset } from './entities.ts'
import { staffMails } from './mails/mails.ts'
import { causedMfaReset, stopResetLink } from './purposes.ts'
import { resetStep } from './rules.ts'
import { lockAddress, sendStaffLink } from './send-staff-link.ts'
import { findForAct } from './staff-act.ts'
import { type StaffView, staffMemberOf } from './staff-members.ts'
import { staffTopics } from './topics.ts'

const after = (now: Date, seconds: number) => new Date(now.getTime() + seconds * 1000)
const noMore = (): void => undefined

/**
 * Asks for a reset of a member of staff's MFA, with a reason and an MFA code (PA2). Nothing changes before another operator
 * has confirmed it. The person is told at once, with a link that stops it.
 *
 * @throws FORBIDDEN, NOT_FOUND, OWN_STAFF_ACCOUNT, STAFF_SITUATION, MFA_RESET_NEEDS_TWO, MAIL_LIMIT_REACHED, the codes of a
 *   reason, MFA codes
 */
export async function askMfaReset(
  platform: Platform,
  actor: PersonActor,
  { reason: typed, ...act }: ProtectedAct & { readonly reason: string },
): Promise<StaffView> {
  const { settings } = platform
  const reason = requireReason(typed, reasonLengths(settings).assistance)
  const wanted = { ...act, act: 'ASK_MFA_RESET' } as const
  await withCode(platform, actor, wanted, noMore, async (change, { own, target }) => {
    const { manager, now } = change
    // One that nobody confirmed in time is over, and gives way.
    await endReset(change, target.id, 'LAPSED')
    const reset = manager.create(MfaReset, {
      id: newId(),
      userId: target.id,
      reason,
      askedBy: own.id,
      askedAt: now,
      expiresAt: after(now, settings.MFA_RESET_CONFIRM_SECONDS),
      confirmedBy: null,
      confirmedAt: null,
      dueAt: null,
      endedAt: null,
      endedBy: null,
    })
    await manager.insert(MfaReset, reset)
    change.record(mfaResetActions.asked, {
      targetId: target.id,
      subjectId: target.id,
      after: { reason },
    })
    await tellOfReset(platform, change, { own, target, reset })
  })
  return staffMemberOf(platform, act.staffId)
}

/**
 * Confirms a reset that another operator has asked for, with an MFA code. The person is told again, and has
 * `MFA_RESET_SECONDS` to stop it; then a timer sends them the link to a new authenticator app.
 *
 * @throws FORBIDDEN, NOT_FOUND, OWN_STAFF_ACCOUNT, STAFF_SITUATION, MFA_RESET_ASKER, MAIL_LIMIT_REACHED, MFA codes
 */
export async function confirmMfaReset(
  platform: Platform,
  actor: PersonActor,
  act: ProtectedAct,
): Promise<StaffView> {
  const wanted = { ...act, act: 'CONFIRM_MFA_RESET' } as const
  await withCode(platform, actor, wanted, noMore, async (change, { own, target, reset }) => {
    if (!reset) throw new Refusal('STAFF_SITUATION')
    const { manager, now } = change
    const dueAt = after(now, platform.settings.MFA_RESET_SECONDS)
    const confirmed = { confirmedBy: own.id, confirmedAt: now, dueAt }
    await manager.update(MfaReset, { id: reset.id }, confirmed)
    change.record(mfaResetActions.confirmed, {
      targetId: target.id,
      subjectId: target.id,
      after: { dueAt: dueAt.toISOString() },
    })
    change.schedule({ kind: staffDeadlines.mfaReset, targetId: reset.id, at: dueAt })
    await tellOfReset(platform, change, { own, target, reset: { ...reset, ...confirmed } })
  })
  return staffMemberOf(platform, act.staffId)
}

/** Takes a reset back, before its link is sent. @throws FORBIDDEN, NOT_FOUND, OWN_STAFF_ACCOUNT, STAFF_SITUATION */
export async function withdrawMfaReset(
  platform: Platform,
  actor: PersonActor,
  staffId: string,
): Promise<StaffView> {
  await platform.inChange(actor, async (change) => {
    const { target } = await findForAct(platform, change, { staffId, act: 'WITHDRAW_MFA_RESET' })
    await endReset(change, target.id, 'WITHDRAWN')
    change.record(mfaResetActions.withdrawn, { targetId: target.id, subjectId: target.id })
  })
  return staffMemberOf(platform, staffId)
}

/** Ends the reset of a person that is open, and voids the link that stops it. The person's row is locked. */
export async function endReset(
  change: Change,
  userId: string,
  endedBy: Exclude<MfaReset['endedBy'], null>,
): Promise<MfaReset | null> {
  const { manager, now } = change
  const open = await manager.findOneBy(MfaReset, { userId, endedAt: IsNull() })
  if (!open) return null
  await manager.update(MfaReset, { id: open.id }, { endedAt: now, endedBy })
  await voidLinks(change, stopResetLink, open.id)
  change.announce(staffTopics.staff())
  return open
}

interface Told {
  readonly own: User
  readonly target: User
  readonly reset: MfaReset
}

/** Mails the person how far the reset is, with a link that stops it; the one before stays good. @throws MAIL_LIMIT_REACHED */
async function tellOfReset(
  platform: Platform,
  change: Change,
  { own, target, reset }: Told,
): Promise<void> {
  const { settings } = platform
  await countCausedMail(platform, change, {
    caused: causedMfaReset,
    receiver: target.email,
    senderId: own.id,
  })
  // As long as it can still come to something.
  const until = reset.dueAt ?? after(reset.expiresAt, settings.MFA_RESET_SECONDS)
  const token = await createLink(platform, change, {
    purpose: stopResetLink,
    userId: target.id,
    processId: reset.id,
    seconds: Math.ceil((until.getTime() - change.now.getTime()) / 1000),
    earlier: 'KEPT',
  })
  change.mail(
    mailTo(asActorUser(target), staffMails.mfaResetUnderWay, {
      name: target.name,
      operator: own.name,
      reason: reset.reason,
      at: change.now,
      dueAt: reset.dueAt,
      seconds: settings.MFA_RESET_SECONDS,
      link: `${settings.BACKOFFICE_URL}/stop-mfa-reset#${token}`,
    }),
  )
  change.announce(staffTopics.staff())
}

/** What the page of the link shows before its button is pressed. */
export interface MfaResetPage {
  readonly name: string
  readonly askedAt: Date
  readonly reason: string
  readonly dueAt: Date | null
}

/** What stands behind the link that stops a reset. Opening it uses nothing up (ID9). @throws LINK_INVALID */
export async function mfaResetPage(platform: Platform, token: string): Promise<MfaResetPage> {
  const link = await peekLink(platform, stopResetLink, token)
  if (link?.state !== 'LIVE') throw new Refusal('LINK_INVALID')
  const { manager } = platform.database.source
  const reset = await manager.findOneBy(MfaReset, { id: link.processId })
  if (!reset || !resetStep(reset, await platform.clock.now())) throw new Refusal('LINK_INVALID')
  const { name } = await userById(platform, link.userId)
  return { name, askedAt: reset.askedAt, reason: reset.reason, dueAt: reset.dueAt }
}

/** "This was not me", by the link that went to the person: nothing changes, and it is on the record. @throws LINK_INVALID */
export async function stopMfaReset(
  platform: Platform,
  origin: Origin,
  token: string,
): Promise<void> {
  const link = await peekLink(platform, stopResetLink, token)
  if (link?.state !== 'LIVE') throw new Refusal('LINK_INVALID')
  const owner = await userById(platform, link.userId)
  await platform.inChange(linkActor(asActorUser(owner), origin), async (change) => {
    const { id } = await lockUser(change, owner.id)
    const { processId } = await takeLink(platform, change, stopResetLink, token)
    const reset = await change.manager.findOneBy(MfaReset, { id: processId })
    if (!reset || !resetStep(reset, change.now)) throw new Refusal('LINK_INVALID')
    await endReset(change, id, 'STOPPED')
    change.record(mfaResetActions.stopped, { targetId: id, subjectId: id })
  })
}

/** Sends the link to a new authenticator app, once the time to stop the reset is over. Once for each reset. */
export async function sendResetLink(platform: Platform, resetId: string): Promise<void> {
  const { inChange, database } = platform
  const known = await database.source.manager.findOneBy(MfaReset, { id: resetId })
  if (!known || known.endedAt) return
  const { email } = await userById(platform, known.userId)
  await inChange(systemActor('reset of MFA'), async (change) => {
    const { manager, now } = change
    await lockAddress(change, email)
    const user = await lockUser(change, known.userId)
    if (user.email !== email) await lockAddress(change, user.email)
    const reset = await manager.findOneByOrFail(MfaReset, { id: resetId })
    if (reset.endedAt || !reset.dueAt || now < reset.dueAt || user.status !== 'ACTIVE') return
    await endReset(change, user.id, 'SENT')
    change.record(mfaResetActions.linkSent, { targetId: user.id, subjectId: user.id })
    await sendStaffLink(platform, change, { user, wantedBy: 'OPERATORS' })
  })
}
