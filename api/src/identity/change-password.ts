import { beginAttempt, ownTries } from '../codes/failures.ts'
import { voidLinks } from '../codes/one-time-links.ts'
import type { PersonActor } from '../platform/actor.ts'
import { found, Refusal } from '../platform/errors.ts'
import { mailTo } from '../platform/mail/mail-to.ts'
import type { Platform } from '../platform/platform.ts'
import { userActions } from './actions.ts'
import { signOutEverywhere } from './devices.ts'
import { User } from './entities.ts'
import { identityMails } from './mails/mails.ts'
import { requireMfaCode } from './mfa-codes.ts'
import { hashPassword, isRightPassword, refuseWeakPassword } from './passwords.ts'
import { passwordResetLink } from './purposes.ts'
import { type RenewedDevice, renewDevice } from './renewed-device.ts'
import { identityTopics } from './topics.ts'
import { lockUser, userById } from './users.ts'

interface PasswordChange {
  readonly currentPassword: string
  readonly newPassword: string
  readonly code: string | null
  /** The secret of the device that changes it; the device gets a new one. */
  readonly deviceToken: string
}

/**
 * Proves that the person at the keyboard knows the password of their user.
 *
 * @throws PASSWORD_WRONG, FACTOR_LOCKED, TOO_MANY_REQUESTS
 */
export async function requirePassword(
  platform: Platform,
  actor: PersonActor,
  typed: string,
): Promise<User> {
  if (actor.controller) throw new Refusal('REFUSED_UNDER_CONTROL')
  const user = await userById(platform, actor.user.id)
  const attempt = await beginAttempt(platform, ownTries(actor.user), 'PASSWORD', actor.origin)
  if (await isRightPassword(platform.settings, user.passwordHash, typed)) {
    await attempt.succeeded()
    return user
  }
  await attempt.failed()
  throw new Refusal('PASSWORD_WRONG')
}

/**
 * Changes the viewer's password: with the current one and, where MFA is on, a fresh code (ID8). Every
 * other device is signed out, this one gets a new secret (ID10), and the owner is told by e-mail.
 *
 * @throws those of `requirePassword`, `refuseWeakPassword` and `requireMfaCode`
 */
export async function changePassword(
  platform: Platform,
  actor: PersonActor,
  { currentPassword, newPassword, code, deviceToken }: PasswordChange,
): Promise<RenewedDevice> {
  const { inChange, settings } = platform
  const proven = await requirePassword(platform, actor, currentPassword)
  await refuseWeakPassword(settings, newPassword, proven)
  // The last check, since a right code is used up by it.
  if (proven.mfaTurnedOnAt) await requireMfaCode(platform, actor, code ?? '')
  const passwordHash = await hashPassword(settings, newPassword)
  const device = found(actor.device)
  return inChange(actor, async (change) => {
    const user = await lockUser(change, actor.user.id)
    if (user.passwordHash !== proven.passwordHash) throw new Refusal('PASSWORD_WRONG')
    await change.manager.update(User, { id: user.id }, { passwordHash })
    await voidLinks(change, passwordResetLink, user.id)
    change.record(userActions.passwordChanged, { targetId: user.id })
    await signOutEverywhere(change, user.id, device.id)
    change.mail(mailTo(user, identityMails.passwordChanged, { name: user.name, at: change.now }))
    change.announce(identityTopics.user(user.id))
    return renewDevice(platform, change, { device, origin: actor.origin }, deviceToken)
  })
}
