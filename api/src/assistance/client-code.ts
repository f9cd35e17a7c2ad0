import { reasonLengths } from '../access/reason-lengths.ts'
import { createLink } from '../codes/one-time-links.ts'
import { createVerificationCode } from '../codes/verification-codes.ts'
import type { PersonActor } from '../platform/actor.ts'
import type { Change } from '../platform/change.ts'
import { mailTo } from '../platform/mail/mail-to.ts'
import type { Platform } from '../platform/platform.ts'
import { requireReason } from '../platform/reasons.ts'
import { assistanceActions } from './actions.ts'
import { clientLinkAddress, clientLinkSeconds } from './client-link.ts'
import { AssistanceRequest } from './entities.ts'
import { assistanceMails } from './mails/mails.ts'
import { newPhrase } from './phrase.ts'
import { clientConsent, clientPageLink } from './purposes.ts'
import { requestOfAnalyst } from './request-row.ts'
import { announceRequest, lockRequest, nextState, peopleOf, requestEntry } from './request-steps.ts'
import { extendWaiting, refuseUnfit } from './start-assistance.ts'

/**
 * Tells the client who wants in, why and for how long, with the code, the phrase and a link to their
 * page (AS4). From now on 15 minutes run for the answer (AS10).
 *
 * @throws REASON_REQUIRED, REASON_TOO_SHORT, REASON_TOO_LONG, REASON_FILLER, NOT_FOUND,
 *   ILLEGAL_TRANSITION, REQUEST_CLOSED, SEND_TOO_SOON, SEND_LIMIT_REACHED, CLIENT_BLOCKED, CLIENT_NOT_MEMBER
 */
export async function sendClientCode(
  platform: Platform,
  actor: PersonActor,
  { requestId, reason: typed }: { requestId: string; reason: string },
): Promise<void> {
  await requestOfAnalyst(platform, requestId, actor.user.id)
  const reason = requireReason(typed, reasonLengths(platform.settings).assistance)
  await platform.inChange(actor, async (change) => {
    const request = await lockRequest(change, requestId)
    const state = await nextState(change, request, 'SEND_CLIENT_CODE', 'ANALYST')
    const { client } = await peopleOf(change, request)
    await refuseUnfit(change, actor, client, request.ecosystemId)
    const told = {
      state,
      reason,
      phrase: newPhrase(client.language ?? platform.settings.DEFAULT_LANGUAGE),
    }
    await change.manager.update(AssistanceRequest, { id: request.id }, told)
    await extendWaiting(platform, change, request)
    change.record(assistanceActions.clientCodeSent, requestEntry(request, { state, reason }))
    await mailClientCode(platform, change, { ...request, ...told })
    announceRequest(change, request)
  })
}

/**
 * Sends the client a new code and link; the earlier ones are dead, entries of them too (C8). The
 * time for an answer does not begin anew (AS10).
 *
 * @throws NOT_FOUND, ILLEGAL_TRANSITION, REQUEST_CLOSED, SEND_TOO_SOON, SEND_LIMIT_REACHED
 */
export async function resendClientCode(
  platform: Platform,
  actor: PersonActor,
  requestId: string,
): Promise<void> {
  await requestOfAnalyst(platform, requestId, actor.user.id)
  await platform.inChange(actor, async (change) => {
    const request = await lockRequest(change, requestId)
    const state = await nextState(change, request, 'RESEND_CLIENT_CODE', 'ANALYST')
    await change.manager.update(
      AssistanceRequest,
      { id: request.id },
      { state, clientEnteredAt: null, analystEnteredAt: null },
    )
    change.record(assistanceActions.clientCodeResent, requestEntry(request, { state }))
    await mailClientCode(platform, change, request)
    announceRequest(change, request)
  })
}

async function mailClientCode(
  platform: Platform,
  change: Change,
  request: AssistanceRequest,
): Promise<void> {
  const { settings } = platform
  const { analyst, client, ecosystem } = await peopleOf(change, request)
  const { code, number } = await createVerificationCode(platform, change, {
    purpose: clientConsent,
    processId: request.id,
    receiverId: client.id,
    senderId: analyst.id,
  })
  const token = await createLink(platform, change, {
    purpose: clientPageLink,
    userId: client.id,
    processId: request.id,
    seconds: clientLinkSeconds(settings),
  })
  change.mail(
    mailTo(client, assistanceMails.clientCode, {
      clientName: client.name,
      analystName: analyst.name,
      ecosystemName: ecosystem.name,
      reason: request.reason ?? '',
      phrase: request.phrase ?? '',
      code,
      number,
      codeSeconds: settings.CODE_SECONDS,
      sessionSeconds: settings.ASSISTANCE_SESSION_SECONDS,
      link: clientLinkAddress(settings, token),
    }),
  )
}
