import { reasonLengths } from '../access/reason-lengths.ts'
import { createLink } from '../codes/one-time-links.ts'
import { createVerificationCode } from '../codes/verification-codes.ts'
import type { PersonActor } from '../platform/actor.ts'
import type { Change } from '../platform/change.ts'
import { found } from '../platform/errors.ts'
import { mailTo } from '../platform/mail/mail-to.ts'
import type { Platform } from '../platform/platform.ts'
import { requireReason } from '../platform/reasons.ts'
import { refuseUnfitClient } from '../support-requests/client.ts'
import { partiesOf } from '../support-requests/people.ts'
import { takeStep } from '../support-requests/take-step.ts'
import { requestEntry } from '../support-requests/told-steps.ts'
import { assistanceActions } from './actions.ts'
import { clientLinkAddress, clientLinkSeconds } from './client-link.ts'
import type { AssistanceRequest } from './entities.ts'
import { assistanceMails } from './mails/mails.ts'
import { newPhrase } from './phrase.ts'
import { clientConsent, clientPageLink } from './purposes.ts'
import { assistanceRequests } from './request-kind.ts'
import type { RequestRow } from './request-row.ts'
import { refuseWithoutPlace } from './start-assistance.ts'

/**
 * Mails the client who wants to enter, why and for how long, with the code, the phrase and a link to their page
 * (AS4). From now on the client has 15 minutes to answer (AS10).
 *
 * @returns as `takeStep`
 * @throws REASON_REQUIRED, REASON_TOO_SHORT, REASON_TOO_LONG, REASON_FILLER, SEND_TOO_SOON, SEND_LIMIT_REACHED,
 * CLIENT_BLOCKED, CLIENT_NOT_MEMBER, and as `takeStep`
 */
export async function sendClientCode(
  platform: Platform,
  actor: PersonActor,
  { requestId, reason: typed }: { requestId: string; reason: string },
): Promise<RequestRow | null> {
  return takeStep(
    platform,
    actor,
    assistanceRequests,
    { requestId, event: 'SEND_CLIENT_CODE' },
    async (change, request, state) => {
      const { client, place } = await partiesOf(change, request)
      const reason = requireReason(typed, reasonLengths(platform.settings).assistance)
      refuseUnfitClient(actor, client)
      refuseWithoutPlace(place)
      const set = {
        reason,
        phrase: newPhrase(client.language ?? platform.settings.DEFAULT_LANGUAGE),
      }
      change.record(assistanceActions.clientCodeSent, requestEntry(request, { state, reason }))
      await mailClientCode(platform, change, { ...request, ...set })
      return { set, waiting: 'ANEW' }
    },
  )
}

/**
 * Mails the client a new code and link. The earlier ones are void, and an entry of the earlier code counts no
 * longer (C8). The time to answer does not start again (AS10).
 *
 * @returns as `takeStep`
 * @throws SEND_TOO_SOON, SEND_LIMIT_REACHED, and as `takeStep`
 */
export const resendClientCode = (
  platform: Platform,
  actor: PersonActor,
  requestId: string,
): Promise<RequestRow | null> =>
  takeStep(
    platform,
    actor,
    assistanceRequests,
    { requestId, event: 'RESEND_CLIENT_CODE' },
    async (change, request, state) => {
      change.record(assistanceActions.clientCodeResent, requestEntry(request, { state }))
      await mailClientCode(platform, change, request)
      return { set: { clientEnteredAt: null, analystEnteredAt: null }, waiting: 'GOES_ON' }
    },
  )

async function mailClientCode(
  platform: Platform,
  change: Change,
  request: AssistanceRequest,
): Promise<void> {
  const { settings } = platform
  const { analyst, client, ecosystemName } = await partiesOf(change, request)
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
      ecosystemName: found(ecosystemName),
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
