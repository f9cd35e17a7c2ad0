import { randomInt } from 'node:crypto'
import type { PersonActor } from '../platform/actor.ts'
import type { Change } from '../platform/change.ts'
import { Refusal } from '../platform/errors.ts'
import { isId, newId } from '../platform/ids.ts'
import { mailTo } from '../platform/mail/mail-to.ts'
import type { Platform } from '../platform/platform.ts'
import { userActions } from './actions.ts'
import { RecoveryCode } from './entities.ts'
import { identityMails } from './mails/mails.ts'
import { RECOVERY_ALPHABET, RECOVERY_LENGTH, shownRecoveryCode } from './rules.ts'
import { identityTopics } from './topics.ts'
import { lockUser } from './users.ts'

/** The purpose under which recovery codes are hashed. */
export const RECOVERY_CODE = 'recovery-code'

const RECOVERY_CODES = 10

/** Recovery codes in plain text, shown to their owner this one time. */
export interface OfferedCodes {
  readonly id: string
  readonly codes: string[]
}

/**
 * Makes new recovery codes within a change, in place of any that were offered and not confirmed. The codes in
 * force stay so until the owner confirms the new ones: the answer that shows these may get lost (ID2).
 */
export async function offerRecoveryCodes(
  { secrets }: Platform,
  change: Change,
  userId: string,
): Promise<OfferedCodes> {
  const setId = newId()
  const codes = Array.from({ length: RECOVERY_CODES }, () =>
    Array.from({ length: RECOVERY_LENGTH }, () =>
      RECOVERY_ALPHABET.charAt(randomInt(RECOVERY_ALPHABET.length)),
    ).join(''),
  )
  await change.manager.delete(RecoveryCode, { userId, offered: true })
  await change.manager.insert(
    RecoveryCode,
    codes.map((code) => ({
      id: newId(),
      userId,
      codeHash: secrets.hash(RECOVERY_CODE, code, userId),
      setId,
      offered: true,
    })),
  )
  return { id: setId, codes: codes.map(shownRecoveryCode) }
}

/**
 * The owner confirms that the codes are kept: these are in force from now on, the earlier ones no longer. No-op
 * if they are in force already.
 *
 * @throws NOT_FOUND if newer codes were offered since
 */
export async function acknowledgeRecoveryCodes(
  { inChange }: Platform,
  actor: PersonActor,
  setId: string,
): Promise<void> {
  if (!isId(setId)) throw new Refusal('NOT_FOUND')
  await inChange(actor, async (change) => {
    await lockUser(change, actor.user.id)
    const shown = { userId: actor.user.id, setId }
    const code = await change.manager.findOneBy(RecoveryCode, shown)
    if (!code) throw new Refusal('NOT_FOUND')
    if (code.offered) await countRecoveryCodes(change, actor.user.id, setId)
  })
}

/** Puts an offered set in force within a change, voids the earlier one, and tells the owner by e-mail. */
export async function countRecoveryCodes(
  change: Change,
  userId: string,
  setId: string,
): Promise<void> {
  const user = await lockUser(change, userId)
  const earlier = await change.manager.delete(RecoveryCode, { userId, offered: false })
  await change.manager.update(RecoveryCode, { userId, setId }, { offered: false })
  change.record(userActions.recoveryCodesRenewed, { targetId: userId })
  if (earlier.affected)
    change.mail(
      mailTo(user, identityMails.mfaChanged, {
        name: user.name,
        turned: 'RECOVERY_CODES_RENEWED',
        at: change.now,
      }),
    )
  change.announce(identityTopics.user(userId))
}
