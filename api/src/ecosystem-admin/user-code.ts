import { createVerificationCode, proveCode, spendCode } from '../codes/verification-codes.ts'
import type { PersonActor } from '../platform/actor.ts'
import type { Change } from '../platform/change.ts'
import { mailTo } from '../platform/mail/mail-to.ts'
import type { Platform } from '../platform/platform.ts'
import { ecosystemAdminActions } from './actions.ts'
import { EcosystemAdminRequest } from './entities.ts'
import { ecosystemAdminMails } from './mails/mails.ts'
import { userProof } from './purposes.ts'
import { ecosystemAdminOf, requireStep } from './request-row.ts'
import {
  advance,
  announceRequest,
  extendWaiting,
  lockRequest,
  peopleOf,
  requestEntry,
} from './request-steps.ts'

/** A code, and a QR of it, to the user; the earlier one is void (EA1). @throws SEND_TOO_SOON, SEND_LIMIT_REACHED */
export async function mailUserCode(
  platform: Platform,
  change: Change,
  request: EcosystemAdminRequest,
): Promise<void> {
  const { code, number } = await createVerificationCode(platform, change, {
    purpose: userProof,
    processId: request.id,
    receiverId: request.userId,
    senderId: request.analystId,
  })
  const { analyst, user } = await peopleOf(change, request)
  change.mail(
    mailTo(user, ecosystemAdminMails.administrationUserCode, {
      name: user.name,
      analystName: analyst.name,
      code,
      number,
      seconds: platform.settings.CODE_SECONDS,
    }),
  )
}

/**
 * A new code for the user (EA1). The time for the next step goes on as it was.
 *
 * @throws NOT_FOUND, ILLEGAL_TRANSITION, REQUEST_CLOSED, SEND_TOO_SOON, SEND_LIMIT_REACHED
 */
export async function resendUserCode(
  platform: Platform,
  actor: PersonActor,
  requestId: string,
): Promise<void> {
  await ecosystemAdminOf(platform, actor.user.id, requestId)
  await platform.inChange(actor, async (change) => {
    const request = await lockRequest(change, requestId)
    const state = advance(change, request, 'RESEND_USER_CODE', 'ANALYST')
    await mailUserCode(platform, change, request)
    change.record(ecosystemAdminActions.userCodeResent, requestEntry(request, { state }))
    announceRequest(change, request)
  })
}

/**
 * The analyst enters the code that the user reads out: the user has the mailbox on file (EA1). A wrong
 * one is charged to the analyst.
 *
 * @throws the codes of `proveCode`, and as above
 */
export async function enterUserCode(
  platform: Platform,
  actor: PersonActor,
  { requestId, code }: { requestId: string; code: string },
): Promise<void> {
  await requireStep(platform, actor.user.id, requestId, 'ENTER_USER_CODE')
  const proven = await proveCode(platform, {
    purpose: userProof,
    processId: requestId,
    party: 'ANALYST',
    enteredBy: actor.user,
    origin: actor.origin,
    typed: code,
  })
  await platform.inChange(actor, async (change) => {
    const request = await lockRequest(change, requestId)
    const state = advance(change, request, 'ENTER_USER_CODE', 'ANALYST')
    await spendCode(change, proven)
    await change.manager.update(EcosystemAdminRequest, { id: request.id }, { state })
    await extendWaiting(platform.settings, change, request)
    change.record(ecosystemAdminActions.userProven, requestEntry(request, { state }))
    announceRequest(change, request)
  })
}
