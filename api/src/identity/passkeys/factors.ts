import { IsNull } from 'typeorm'
import type { Change } from '../../platform/change.ts'
import { refuse } from '../../platform/errors.ts'
import { mailTo } from '../../platform/mail/mail-to.ts'
import { userActions } from '../actions.ts'
import { RecoveryCode, User } from '../entities.ts'
import { identityMails } from '../mails/mails.ts'
import { Passkey } from './passkey.ts'
import { type Factors, factorsWithout, isMfaOn, type Removed, removalRefusal } from './rules.ts'

/** The factors of a person, whose row should be locked. */
export async function factorsOf(
  { manager }: Pick<Change, 'manager'>,
  { id: userId, sealedMfaSecret }: User,
): Promise<Factors> {
  return {
    authenticator: sealedMfaSecret !== null,
    passkeys: await manager.countBy(Passkey, { userId }),
    recoveryCodes: await manager.countBy(RecoveryCode, {
      userId,
      usedAt: IsNull(),
      offered: false,
    }),
  }
}

/**
 * Takes a factor away within a change, by `takeAway`. With the last one MFA is off: the recovery codes go too, and the
 * owner is told.
 *
 * @returns whether MFA is still on
 * @throws RECOVERY_CODES_NEEDED
 */
export async function withoutFactor(
  change: Change,
  user: User,
  removed: Removed,
  takeAway: () => Promise<unknown>,
): Promise<'ON' | 'OFF'> {
  const { manager, now } = change
  const factors = await factorsOf(change, user)
  refuse(removalRefusal(factors, removed))
  await takeAway()
  if (isMfaOn(factorsWithout(factors, removed))) return 'ON'
  await manager.update(User, { id: user.id }, { mfaTurnedOnAt: null })
  change.record(userActions.mfaTurnedOff, { targetId: user.id })
  await manager.delete(RecoveryCode, { userId: user.id })
  change.mail(mailTo(user, identityMails.mfaChanged, { name: user.name, turned: 'OFF', at: now }))
  return 'OFF'
}
