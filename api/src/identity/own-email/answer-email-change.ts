import { IsNull, MoreThan, Not } from 'typeorm'
import { createLink, peekLink, takeLink, voidLinks } from '../../codes/one-time-links.ts'
import type { LinkPurpose } from '../../codes/purposes.ts'
import { linkActor, type Origin } from '../../platform/actor.ts'
import type { Change } from '../../platform/change.ts'
import { Refusal } from '../../platform/errors.ts'
import { mailTo } from '../../platform/mail/mail-to.ts'
import { forgetRefusals } from '../../platform/mail/refused-addresses.ts'
import type { Platform } from '../../platform/platform.ts'
import { userActions } from '../actions.ts'
import { appAddress } from '../app-address.ts'
import { signOutEverywhere } from '../devices.ts'
import { asActorUser, User } from '../entities.ts'
import { identityMails } from '../mails/mails.ts'
import { emailProofLink, emailStopLink, firstPasswordLink, passwordResetLink } from '../purposes.ts'
import { identityTopics } from '../topics.ts'
import { lockUser, userById } from '../users.ts'
import { EmailChange } from './email-change.ts'
import { isHeldEmail } from './held-emails.ts'
import { stopLink } from './request-email-change.ts'
import { canBeStopped, standingOf } from './rules.ts'

/** What the page of a link shows before its button is pressed. */
export interface EmailChangePage {
  readonly oldEmail: string
  readonly newEmail: string
  /** Whether the new address counts already. */
  readonly proven: boolean
}

/**
 * What stands behind the link to the new address, or behind that to the old one. Opening it uses nothing up (ID9).
 *
 * @throws LINK_INVALID
 */
export async function emailChangePage(platform: Platform, token: string): Promise<EmailChangePage> {
  const now = await platform.clock.now()
  for (const purpose of [emailProofLink, emailStopLink]) {
    const link = await peekLink(platform, purpose, token)
    if (link?.state !== 'LIVE') continue
    const wish = await platform.database.source.manager.findOneBy(EmailChange, {
      id: link.processId,
    })
    const isGood =
      purpose === emailProofLink
        ? wish && standingOf(wish, now) === 'WAITING'
        : wish && canBeStopped(wish, now)
    if (wish && isGood)
      return {
        oldEmail: wish.oldEmail,
        newEmail: wish.newEmail,
        proven: standingOf(wish, now) === 'PROVEN',
      }
  }
  throw new Refusal('LINK_INVALID')
}

/**
 * Makes the new address the person's, by the link that went there. Links to a new password that went to the old
 * address open nothing any more; the old address is told, and can take the change back for as long as that was promised.
 *
 * @throws LINK_INVALID, EMAIL_TAKEN if another user has the address by now
 */
export async function proveNewEmail(
  platform: Platform,
  origin: Origin,
  token: string,
): Promise<void> {
  await byLink(platform, origin, { purpose: emailProofLink, token }, async (change, user, wish) => {
    const { manager, now } = change
    if (standingOf(wish, now) !== 'WAITING' || user.status === 'BLOCKED')
      throw new Refusal('LINK_INVALID')
    const { oldEmail, newEmail } = wish
    await lockAddress(change, newEmail)
    if (await isTaken(change, newEmail, user.id)) throw new Refusal('EMAIL_TAKEN')
    await manager.update(EmailChange, { id: wish.id }, { provenAt: now })
    await manager.update(User, { id: user.id }, { email: newEmail, emailConfirmedAt: now })
    await forgetRefusals(manager, oldEmail)
    for (const purpose of [passwordResetLink, firstPasswordLink])
      await voidLinks(change, purpose, user.id)
    change.record(userActions.emailChanged, {
      targetId: user.id,
      subjectId: user.id,
      before: { email: oldEmail },
      after: { email: newEmail },
    })
    const told = { name: user.name, newEmail, at: now }
    change.mail(mailTo({ ...user, email: newEmail }, identityMails.emailChanged, told))
    change.mail(
      mailTo({ ...user, email: oldEmail }, identityMails.emailGivenUp, {
        ...told,
        stopLink: await stopLink(platform, change, wish),
        stopUntil: wish.stoppableUntil,
      }),
    )
    change.announce(identityTopics.user(user.id))
  })
}

/**
 * "This wasn't me", by the link that went to the old address. The person has their old e-mail again, whatever was
 * changed since; every device is signed out; and since somebody else knew the password, it opens nothing any more: the
 * answer is an e-mail to the old address with a link to a new one. MFA stays as it is.
 *
 * @throws LINK_INVALID
 */
export async function stopEmailChange(
  platform: Platform,
  origin: Origin,
  token: string,
): Promise<void> {
  const { settings } = platform
  await byLink(platform, origin, { purpose: emailStopLink, token }, async (change, user, wish) => {
    const { manager, now } = change
    if (!canBeStopped(wish, now)) throw new Refusal('LINK_INVALID')
    const { oldEmail } = wish
    const later = await manager.findBy(EmailChange, {
      userId: user.id,
      requestedAt: MoreThan(wish.requestedAt),
      endedAt: IsNull(),
    })
    for (const { id } of [wish, ...later]) {
      await manager.update(EmailChange, { id }, { endedAt: now, endedBy: 'STOPPED' })
      await voidLinks(change, emailProofLink, id)
      await voidLinks(change, emailStopLink, id)
    }
    await manager.update(User, { id: user.id }, { email: oldEmail, passwordHash: null })
    change.record(userActions.emailChangeStopped, {
      targetId: user.id,
      subjectId: user.id,
      before: { email: user.email },
      after: { email: oldEmail },
    })
    await signOutEverywhere(change, user.id)
    const seconds = settings.PASSWORD_RESET_SECONDS
    const reset = await createLink(platform, change, {
      purpose: passwordResetLink,
      userId: user.id,
      processId: user.id,
      seconds,
    })
    change.mail(
      mailTo({ ...user, email: oldEmail }, identityMails.emailChangeStopped, {
        name: user.name,
        link: `${appAddress(settings, wish.app)}/reset-password#${reset}`,
        seconds,
      }),
    )
    change.announce(identityTopics.user(user.id))
  })
}

interface UsedLink {
  readonly purpose: LinkPurpose<string>
  readonly token: string
}

/** Uses a link up within a change of its owner, whose row and wish are locked. */
async function byLink(
  platform: Platform,
  origin: Origin,
  { purpose, token }: UsedLink,
  act: (change: Change, user: User, wish: EmailChange) => Promise<void>,
): Promise<void> {
  const link = await peekLink(platform, purpose, token)
  if (link?.state !== 'LIVE') throw new Refusal('LINK_INVALID')
  const owner = await userById(platform, link.userId)
  await platform.inChange(linkActor(asActorUser(owner), origin), async (change) => {
    const user = await lockUser(change, owner.id)
    const { processId } = await takeLink(platform, change, purpose, token)
    const wish = await change.manager.findOneBy(EmailChange, { id: processId })
    if (!wish) throw new Refusal('LINK_INVALID')
    await act(change, user, wish)
  })
}

/** Two who want one address run one after the other, as an invitation of that address does. */
const lockAddress = (change: Change, email: string) =>
  change.manager.query("select pg_advisory_xact_lock(hashtextextended('user:' || $1, 0))", [email])

/** Whether another user has the address, or it is held for another. */
const isTaken = async (change: Change, email: string, userId: string): Promise<boolean> =>
  (await change.manager.existsBy(User, { email, id: Not(userId) })) ||
  (await isHeldEmail(change, email, userId))
