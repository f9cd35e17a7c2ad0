import { IsNull } from 'typeorm'
import { countCausedMail } from '../../codes/caused-mails.ts'
import { createLink, voidLinks } from '../../codes/one-time-links.ts'
import { type PersonActor, systemActor } from '../../platform/actor.ts'
import type { Change } from '../../platform/change.ts'
import { Refusal } from '../../platform/errors.ts'
import { newId } from '../../platform/ids.ts'
import { mailTo } from '../../platform/mail/mail-to.ts'
import type { Platform } from '../../platform/platform.ts'
import { userActions } from '../actions.ts'
import { appAddress } from '../app-address.ts'
import { requirePassword } from '../change-password.ts'
import { identityDeadlines } from '../deadlines.ts'
import { User } from '../entities.ts'
import { identityMails } from '../mails/mails.ts'
import { requireMfaCode } from '../mfa-codes.ts'
import { causedEmailChange, emailProofLink, emailStopLink } from '../purposes.ts'
import { requireReachableEmail } from '../reachable-email.ts'
import { identityTopics } from '../topics.ts'
import { lockUser } from '../users.ts'
import { EmailChange } from './email-change.ts'
import { standingOf } from './rules.ts'

/** Where a person wants their e-mails from now on, and proof that it is them. */
export interface WishedEmail {
  readonly newEmail: string
  readonly password: string
  readonly code: string
}

/**
 * Asks for another e-mail for the person at the keyboard, with password and MFA code. Nothing changes before the new
 * address is proven by a link that only a timer mails, so that neither the answer nor its time tells whether another user
 * has that address (C11). The old address is told at once, with a link by which its owner stops it (PA6). A wish that
 * still waits is replaced.
 *
 * @throws EMAIL_MALFORMED, EMAIL_UNREACHABLE, SERVICE_UNAVAILABLE, EMAIL_UNCHANGED, MAIL_LIMIT_REACHED, and
 *   those of `requirePassword` and `requireMfaCode`
 */
export async function requestEmailChange(
  platform: Platform,
  actor: PersonActor,
  { newEmail: typed, password, code }: WishedEmail,
): Promise<EmailChange> {
  const { inChange, settings } = platform
  const newEmail = await requireReachableEmail(platform, typed)
  const proven = await requirePassword(platform, actor, password)
  if (newEmail === proven.email) throw new Refusal('EMAIL_UNCHANGED')
  // The last check, since a right code is used up by it.
  await requireMfaCode(platform, actor, code)
  return inChange(actor, async (change) => {
    const { manager, now } = change
    const user = await lockUser(change, proven.id)
    if (user.email !== proven.email || user.passwordHash !== proven.passwordHash)
      throw new Refusal('PASSWORD_WRONG')
    await endWaiting(change, user.id, 'REPLACED')
    await countCausedMail(platform, change, {
      caused: causedEmailChange,
      receiver: newEmail,
      senderId: user.id,
    })
    const { app, ipAddress, userAgent, requestId } = actor.origin
    const wish = manager.create(EmailChange, {
      id: newId(),
      userId: user.id,
      oldEmail: user.email,
      newEmail,
      app,
      ipAddress,
      userAgent,
      requestId,
      requestedAt: now,
      expiresAt: after(now, settings.EMAIL_CHANGE_SECONDS),
      stoppableUntil: after(now, settings.EMAIL_CHANGE_STOP_SECONDS),
      mailedAt: null,
      provenAt: null,
      endedAt: null,
      endedBy: null,
    })
    await manager.insert(EmailChange, wish)
    change.record(userActions.emailChangeRequested, {
      targetId: user.id,
      before: { email: user.email },
      after: { email: newEmail },
    })
    change.mail(
      mailTo(user, identityMails.emailChangeAsked, {
        name: user.name,
        newEmail,
        at: now,
        stopLink: await stopLink(platform, change, wish),
        stopSeconds: settings.EMAIL_CHANGE_STOP_SECONDS,
      }),
    )
    change.schedule({ kind: identityDeadlines.emailChange, targetId: wish.id, at: now })
    change.announce(identityTopics.user(user.id))
    return wish
  })
}

const after = (now: Date, seconds: number) => new Date(now.getTime() + seconds * 1000)

/** The address of the page on which the owner of the old e-mail says that it was not them. Earlier ones stay good. */
export async function stopLink(
  platform: Platform,
  change: Change,
  { id, userId, app, stoppableUntil }: EmailChange,
): Promise<string> {
  const token = await createLink(platform, change, {
    purpose: emailStopLink,
    userId,
    processId: id,
    seconds: (stoppableUntil.getTime() - change.now.getTime()) / 1000,
    earlier: 'KEPT',
  })
  return `${appAddress(platform.settings, app)}/stop-email-change#${token}`
}

/**
 * Ends the wish of a person that waits for its address to be proven, and voids its link. The person's row must be locked.
 *
 * @returns whether one waited
 */
export async function endWaiting(
  change: Change,
  userId: string,
  endedBy: 'WITHDRAWN' | 'REPLACED',
): Promise<boolean> {
  const { manager, now } = change
  const waiting = await manager.findOneBy(EmailChange, {
    userId,
    provenAt: IsNull(),
    endedAt: IsNull(),
  })
  if (!waiting) return false
  await manager.update(EmailChange, { id: waiting.id }, { endedAt: now, endedBy })
  await voidLinks(change, emailProofLink, waiting.id)
  return standingOf(waiting, now) === 'WAITING'
}

/** Takes the viewer's own wish back. No-op if none waits. @throws REFUSED_UNDER_CONTROL */
export async function withdrawEmailChange(platform: Platform, actor: PersonActor): Promise<void> {
  if (actor.controller) throw new Refusal('REFUSED_UNDER_CONTROL')
  await platform.inChange(actor, async (change) => {
    const user = await lockUser(change, actor.user.id)
    if (!(await endWaiting(change, user.id, 'WITHDRAWN'))) return
    change.record(userActions.emailChangeWithdrawn, { targetId: user.id })
    change.announce(identityTopics.user(user.id))
  })
}

/** The wish of a person that waits for its address to be proven; null if none does. */
export async function waitingEmailChange(
  { database, clock }: Platform,
  userId: string,
): Promise<EmailChange | null> {
  const wish = await database.source.manager.findOneBy(EmailChange, {
    userId,
    provenAt: IsNull(),
    endedAt: IsNull(),
  })
  return wish && standingOf(wish, await clock.now()) === 'WAITING' ? wish : null
}

/**
 * Writes to the new address: the link that proves it or, where it is another user's already, that nothing was changed.
 * Once for each wish.
 */
export async function mailNewAddress(platform: Platform, emailChangeId: string): Promise<void> {
  const { inChange, database } = platform
  const asked = await database.source.manager.findOneBy(EmailChange, { id: emailChangeId })
  if (!asked || asked.mailedAt) return
  const { app, ipAddress, userAgent, requestId } = asked
  const origin = { app, ipAddress, userAgent, requestId }
  await inChange({ ...systemActor('change of e-mail'), origin }, async (change) => {
    const { manager, now } = change
    const user = await lockUser(change, asked.userId)
    const wish = await manager.findOneByOrFail(EmailChange, { id: asked.id })
    if (wish.mailedAt || standingOf(wish, now) !== 'WAITING' || user.status !== 'ACTIVE') return
    await manager.update(EmailChange, { id: wish.id }, { mailedAt: now })
    // The same whether or not another user has the address: the record is shown to the person.
    change.record(userActions.emailChangeMailed, { targetId: user.id, subjectId: user.id })
    const other = await manager.findOneBy(User, { email: wish.newEmail })
    if (other) {
      change.mail(mailTo(other, identityMails.emailTaken, { name: other.name }))
      return
    }
    const seconds = (wish.expiresAt.getTime() - now.getTime()) / 1000
    const token = await createLink(platform, change, {
      purpose: emailProofLink,
      userId: user.id,
      processId: wish.id,
      seconds,
    })
    const { language, timeZone, name } = user
    change.mail(
      mailTo({ email: wish.newEmail, language, timeZone }, identityMails.emailProof, {
        name,
        link: `${appAddress(platform.settings, app)}/confirm-email#${token}`,
        seconds: Math.floor(seconds),
      }),
    )
  })
}
