import type { Change } from '../platform/change.ts'
import type { Platform } from '../platform/platform.ts'
import { userActions } from './actions.ts'
import { RecoveryCode, User } from './entities.ts'
import { Passkey } from './passkeys/passkey.ts'
import { offerRecoveryCodes } from './recovery-codes.ts'

/** The secret of an authenticator app, sealed, and the time step of the code that has proven it. */
export interface ProvenAuthenticator {
  readonly sealedSecret: string
  readonly step: number
}

/**
 * Gives a user an authenticator app within a change, in place of the one before and of all passkeys. Its proving code is used up, the earlier
 * recovery codes are void, and the new ones are in force at once: if the answer that shows them is lost, the app is there.
 *
 * @returns the recovery codes, to be shown this one time
 */
export async function giveAuthenticator(
  platform: Platform,
  change: Change,
  userId: string,
  { sealedSecret, step }: ProvenAuthenticator,
): Promise<string[]> {
  const { manager, now } = change
  await manager.update(User, { id: userId }, { sealedMfaSecret: sealedSecret, mfaTurnedOnAt: now })
  await manager.query(
    `insert into mfa_steps (user_id, last_step) values ($1, $2)
     on conflict (user_id) do update set last_step = excluded.last_step`,
    [userId, step],
  )
  for (const table of ['failed_attempts', 'factor_locks'])
    await manager.query(`delete from ${table} where user_id = $1 and factor = 'MFA'`, [userId])
  await manager.delete(RecoveryCode, { userId })
  for (const { id, name } of await manager.findBy(Passkey, { userId })) {
    await manager.delete(Passkey, { id })
    change.record(userActions.passkeyRemoved, {
      targetId: userId,
      subjectId: userId,
      before: { passkey: name },
    })
  }
  const { codes } = await offerRecoveryCodes(platform, change, userId)
  await manager.update(RecoveryCode, { userId }, { offered: false })
  change.record(userActions.mfaTurnedOn, { targetId: userId, subjectId: userId })
  return codes
}
