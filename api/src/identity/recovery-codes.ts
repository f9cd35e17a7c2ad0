import { randomInt } from 'node:crypto'
import { mailTo } from '../notifications/mail-to.ts'
import type { PersonActor } from '../platform/actor.ts'
import type { Change } from '../platform/change.ts'
import { Refusal } from '../platform/errors.ts'
import { isId, newId } from '../platform/ids.ts'
import type { Platform } from '../platform/platform.ts'
import { userActions } from './actions.ts'
import { RecoveryCode } from './entities.ts'
import { RECOVERY_ALPHABET, RECOVERY_LENGTH, shownRecoveryCode } from './rules.ts'
import { identityTopics } from './topics.ts'
import { lockUser } from './users.ts'

/** The purpose under which recovery codes are hashed. */
export const RECOVERY_CODE = 'recovery-code'

const RECOVERY_CODES = 10

/** Recovery codes as their owner sees them, this once. */
export interface OfferedCodes {
  readonly id: string
  readonly codes: string[]
}

/**
 * Makes new recovery codes within a change, in place of any that were offered and never kept. The codes
 * that count go on counting until these are kept: the answer that shows these may be lost (ID2).
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
 * The owner says that the codes are kept: from now on they count, and the earlier ones no more. No-op for
 * codes that count already.
 *
 * @throws NOT_FOUND where newer codes were offered since
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

/** Lets an offered set count within a change, and the earlier one no more; the owner is told of that. */
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
      mailTo(user, 'mfaChanged', {
        name: user.name,
        turned: 'RECOVERY_CODES_RENEWED',
        at: change.now,
      }),
    )
  change.announce(identityTopics.user(userId))
}
