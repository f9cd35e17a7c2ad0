import type { App } from 'shared-schema/enums'
import { createLink, peekLink, takeLink, voidLinks } from '../codes/one-time-links.ts'
import { type SendRefusal, sendRefusal } from '../codes/rules.ts'
import { linkActor, type Origin, systemActor } from '../platform/actor.ts'
import type { Change } from '../platform/change.ts'
import { Refusal } from '../platform/errors.ts'
import { newId } from '../platform/ids.ts'
import { mailTo } from '../platform/mail/mail-to.ts'
import type { Platform } from '../platform/platform.ts'
import { userActions } from './actions.ts'
import { appAddress } from './app-address.ts'
import { identityDeadlines } from './deadlines.ts'
import { signOutEverywhere } from './devices.ts'
import { asActorUser, User } from './entities.ts'
import { rememberDevice, type ShownBrowser } from './known-devices.ts'
import { identityMails } from './mails/mails.ts'
import { hashPassword, refuseWeakPassword } from './passwords.ts'
import { firstPasswordLink, passwordResetLink } from './purposes.ts'
import { requireReachableEmail } from './reachable-email.ts'
import { resetLinkIsDue } from './rules.ts'
import { lockUser, userById } from './users.ts'

/**
 * Asks for a reset link (ID5). Known and unknown e-mails are stored in the same way, and looked up only after
 * the answer: neither its text nor its time tells whether the e-mail exists (C11).
 *
 * @throws EMAIL_MALFORMED, EMAIL_UNREACHABLE, SERVICE_UNAVAILABLE
 */
export async function requestPasswordReset(
  platform: Platform,
  origin: Origin,
  typed: string,
): Promise<void> {
  const email = await requireReachableEmail(platform, typed)
  await platform.inChange({ ...systemActor('password reset'), origin }, async (change) => {
    const id = newId()
    await change.manager.query(
      `insert into password_reset_requests (id, email, app, ip_address, user_agent, request_id, requested_at)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [id, email, origin.app, origin.ipAddress, origin.userAgent, origin.requestId, change.now],
    )
    change.schedule({ kind: identityDeadlines.passwordReset, targetId: id, at: change.now })
  })
}

interface RequestRow {
  email: string
  app: App
  ipAddress: string
  userAgent: string
  requestId: string
}

/**
 * Works a request for a reset off. Mails a link if the user exists, is not blocked, has no link with at least
 * half of its life left, and was not sent too many (one a minute, five an hour); otherwise does nothing (ID5,
 * ID7). Earlier links stay good, since whoever asks has proven nothing (C16); using one voids all.
 */
export async function sendPasswordReset(platform: Platform, requestId: string): Promise<void> {
  const { database, inChange, settings } = platform
  const { rows } = await database.pool.query<RequestRow>(
    `select email, app, ip_address as "ipAddress", user_agent as "userAgent", request_id as "requestId"
     from password_reset_requests where id = $1`,
    [requestId],
  )
  const [asked] = rows
  if (!asked) return
  const { email, ...origin } = asked
  await inChange({ ...systemActor('password reset'), origin }, async (change) => {
    const [, taken] = (await change.manager.query(
      'delete from password_reset_requests where id = $1',
      [requestId],
    )) as [unknown[], number]
    if (taken === 0) return
    const known = await change.manager.findOneBy(User, { email })
    if (known?.status !== 'ACTIVE') return
    const user = await lockUser(change, known.id)
    const left = await secondsLeft(change, user.id)
    if (!resetLinkIsDue(left, settings.PASSWORD_RESET_SECONDS)) return
    await sendResetLink(platform, change, { user, app: origin.app, wantedBy: 'ANYBODY' })
  })
}

/** Whose link to a new password it is, which app it leads to, and who wants it sent. */
interface WantedLink {
  readonly user: User
  readonly app: App
  readonly wantedBy: 'ANYBODY' | 'OPERATOR'
}

/**
 * Makes a link to a new password within a change, and mails it; returns why not where too many were sent (one a minute, five
 * an hour). Earlier links stay good.
 */
export async function sendResetLink(
  platform: Platform,
  change: Change,
  { user, app, wantedBy }: WantedLink,
): Promise<SendRefusal | null> {
  const { settings } = platform
  const refusal = await refusalToSend(platform, change, user.id)
  if (refusal) return refusal
  const token = await createLink(platform, change, {
    purpose: passwordResetLink,
    userId: user.id,
    processId: user.id,
    seconds: settings.PASSWORD_RESET_SECONDS,
    earlier: 'KEPT',
  })
  change.record(userActions.passwordResetRequested, { targetId: user.id, subjectId: user.id })
  change.mail(
    mailTo(user, identityMails.passwordReset, {
      name: user.name,
      link: `${appAddress(settings, app)}/reset-password#${token}`,
      seconds: settings.PASSWORD_RESET_SECONDS,
      ...(wantedBy === 'OPERATOR' ? { wantedBy } : {}),
    }),
  )
  return null
}

/** Seconds that a user's latest link is still good; null if there is none. */
async function secondsLeft(change: Change, userId: string): Promise<number | null> {
  const [{ seconds }] = (await change.manager.query(
    `select extract(epoch from max(expires_at) - $2::timestamptz)::float as seconds from one_time_links
     where process_id = $1 and purpose = 'PASSWORD_RESET' and used_at is null and voided_at is null
       and expires_at > $2`,
    [userId, change.now],
  )) as [{ seconds: number | null }]
  return seconds
}

async function refusalToSend(
  { settings }: Platform,
  change: Change,
  userId: string,
): Promise<SendRefusal | null> {
  const limits = {
    intervalSeconds: settings.SEND_INTERVAL_SECONDS,
    perHour: settings.SENDS_PER_HOUR,
  }
  const sends = (await change.manager.query(
    `select extract(epoch from $2::timestamptz - created_at)::float as age from one_time_links
     where process_id = $1 and purpose = 'PASSWORD_RESET' order by created_at desc limit $3`,
    [userId, change.now, limits.perHour],
  )) as { age: number }[]
  const ages = sends.map(({ age }) => age)
  return sendRefusal(ages, limits)
}

/**
 * Sets a new password by an e-mailed link, of a reset or of an invitation. MFA stays as it is, every device is
 * signed out, and a lock on the password is lifted, since the owner has proven the mailbox (ID5). This browser
 * is known from now on, so that a stranger's wrong passwords don't lock the owner out again (C16). Returns the
 * secrets that the browser keeps for that.
 *
 * @throws LINK_INVALID, and those of `refuseWeakPassword`, which leave the link good
 */
export async function resetPassword(
  platform: Platform,
  origin: Origin,
  knownTokens: readonly string[],
  { token, newPassword }: { readonly token: string; readonly newPassword: string },
): Promise<readonly string[]> {
  const { inChange, settings } = platform
  const { purpose, userId } = await liveLink(platform, token)
  const owner = await userById(platform, userId)
  if (owner.status === 'BLOCKED') throw new Refusal('LINK_INVALID')
  await refuseWeakPassword(settings, newPassword, owner)
  const passwordHash = await hashPassword(settings, newPassword)
  const browser: ShownBrowser = { app: origin.app, knownTokens }
  return inChange(linkActor(asActorUser(owner), origin), async (change) => {
    const user = await lockUser(change, owner.id)
    await takeLink(platform, change, purpose, token)
    if (user.status === 'BLOCKED') throw new Refusal('LINK_INVALID')
    const emailConfirmedAt = user.emailConfirmedAt ?? change.now
    await change.manager.update(User, { id: user.id }, { passwordHash, emailConfirmedAt })
    for (const other of [passwordResetLink, firstPasswordLink])
      await voidLinks(change, other, user.id)
    await unlockPassword(change, user.id)
    change.record(userActions[purpose === firstPasswordLink ? 'passwordSet' : 'passwordReset'], {
      targetId: user.id,
    })
    await signOutEverywhere(change, user.id)
    if (user.passwordHash)
      change.mail(mailTo(user, identityMails.passwordChanged, { name: user.name, at: change.now }))
    return (await rememberDevice(platform, change, user.id, browser, null)).tokens
  })
}

async function liveLink(platform: Platform, token: string) {
  for (const purpose of [passwordResetLink, firstPasswordLink]) {
    const link = await peekLink(platform, purpose, token)
    if (link?.state === 'LIVE') return { purpose, userId: link.userId }
  }
  throw new Refusal('LINK_INVALID')
}

async function unlockPassword(change: Change, userId: string): Promise<void> {
  for (const table of ['failed_attempts', 'factor_locks'])
    await change.manager.query(`delete from ${table} where user_id = $1 and factor = 'PASSWORD'`, [
      userId,
    ])
}
