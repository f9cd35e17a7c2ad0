import { createVerificationCode, proveCode, spendCode } from '../codes/verification-codes.ts'
import { holdOwnSignIn } from '../identity/hold-sign-ins.ts'
import type { PersonActor } from '../platform/actor.ts'
import { found } from '../platform/errors.ts'
import { mailTo } from '../platform/mail/mail-to.ts'
import type { Platform } from '../platform/platform.ts'
import { assistanceActions } from './actions.ts'
import { AssistanceRequest } from './entities.ts'
import { assistanceMails } from './mails/mails.ts'
import { analystProof } from './purposes.ts'
import { refuseWrongStep } from './refuse-wrong-step.ts'
import { requestOfAnalyst } from './request-row.ts'
import { announceRequest, lockRequest, nextState, peopleOf, requestEntry } from './request-steps.ts'
import { extendWaiting } from './start-assistance.ts'

/**
 * Internal Validation, first half: a code to the analyst's own mailbox (AS3).
 *
 * @throws NOT_FOUND, ILLEGAL_TRANSITION, REQUEST_CLOSED, SEND_TOO_SOON, SEND_LIMIT_REACHED
 */
export async function sendAnalystCode(
  platform: Platform,
  actor: PersonActor,
  requestId: string,
): Promise<void> {
  await requestOfAnalyst(platform, requestId, actor.user.id)
  await platform.inChange(actor, async (change) => {
    const request = await lockRequest(change, requestId)
    const state = await nextState(change, request, 'SEND_ANALYST_CODE', 'ANALYST')
    const { code, number } = await createVerificationCode(platform, change, {
      purpose: analystProof,
      processId: request.id,
      receiverId: actor.user.id,
      senderId: actor.user.id,
    })
    await change.manager.update(AssistanceRequest, { id: request.id }, { state })
    await extendWaiting(platform, change, request)
    change.record(assistanceActions.analystCodeSent, requestEntry(request, { state }))
    const { analyst, client } = await peopleOf(change, request)
    change.mail(
      mailTo(analyst, assistanceMails.analystCode, {
        analystName: analyst.name,
        clientName: client.name,
        code,
        number,
        seconds: platform.settings.CODE_SECONDS,
      }),
    )
    announceRequest(change, request)
  })
}

/**
 * Internal Validation, second half: the analyst proves themself with that code (AS3). From here on
 * the request stands on the device on which it was entered.
 *
 * @throws the codes of `proveCode`, and as above
 */
export async function enterAnalystCode(
  platform: Platform,
  actor: PersonActor,
  { requestId, code }: { requestId: string; code: string },
): Promise<void> {
  refuseWrongStep(
    await requestOfAnalyst(platform, requestId, actor.user.id),
    'ENTER_ANALYST_CODE',
    'ANALYST',
  )
  const device = found(actor.device)
  const proven = await proveCode(platform, {
    purpose: analystProof,
    processId: requestId,
    party: 'ANALYST',
    enteredBy: actor.user,
    origin: actor.origin,
    typed: code,
  })
  await platform.inChange(actor, async (change) => {
    await holdOwnSignIn(change, actor)
    const request = await lockRequest(change, requestId)
    const state = await nextState(change, request, 'ENTER_ANALYST_CODE', 'ANALYST')
    await spendCode(change, proven)
    await change.manager.update(
      AssistanceRequest,
      { id: request.id },
      { state, analystDeviceId: device.id },
    )
    await extendWaiting(platform, change, request)
    change.record(assistanceActions.analystProven, requestEntry(request, { state }))
    announceRequest(change, request)
  })
}
