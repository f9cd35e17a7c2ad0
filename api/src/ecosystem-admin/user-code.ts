import { createVerificationCode } from '../codes/verification-codes.ts'
import type { PersonActor } from '../platform/actor.ts'
import type { Change } from '../platform/change.ts'
import { mailTo } from '../platform/mail/mail-to.ts'
import type { Platform } from '../platform/platform.ts'
import { enterCode } from '../support-requests/enter-code.ts'
import { peopleOf } from '../support-requests/people.ts'
import { takeStep } from '../support-requests/take-step.ts'
import { requestEntry } from '../support-requests/told-steps.ts'
import { ecosystemAdminActions } from './actions.ts'
import type { EcosystemAdminRequest } from './entities.ts'
import { ecosystemAdminMails } from './mails/mails.ts'
import { userProof } from './purposes.ts'
import { ecosystemAdminRequests } from './request-kind.ts'
import { ecosystemAdminReader } from './request-row.ts'

/**
 * Mails the user a code and a QR code of it; the earlier one is void (EA1).
 *
 * @throws SEND_TOO_SOON, SEND_LIMIT_REACHED
 */
export async function mailUserCode(
  platform: Platform,
  change: Change,
  request: EcosystemAdminRequest,
): Promise<void> {
  const { code, number } = await createVerificationCode(platform, change, {
    purpose: userProof,
    processId: request.id,
    receiverId: request.clientId,
    senderId: request.analystId,
  })
  const { analyst, client } = await peopleOf(change, request)
  change.mail(
    mailTo(client, ecosystemAdminMails.administrationUserCode, {
      name: client.name,
      analystName: analyst.name,
      code,
      number,
      seconds: platform.settings.CODE_SECONDS,
    }),
  )
}

/**
 * Mails the user a new code (EA1). The time for the next step does not start again.
 *
 * @throws SEND_TOO_SOON, SEND_LIMIT_REACHED, and as `takeStep`
 */
export const resendUserCode = (
  platform: Platform,
  actor: PersonActor,
  requestId: string,
): Promise<void> =>
  takeStep(
    platform,
    actor,
    ecosystemAdminRequests,
    { requestId, event: 'RESEND_USER_CODE' },
    async (change, request, state) => {
      await mailUserCode(platform, change, request)
      change.record(ecosystemAdminActions.userCodeResent, requestEntry(request, { state }))
      return { waiting: 'GOES_ON' }
    },
  )

/**
 * The analyst enters the code that the user reads out, which shows that the user has the mailbox on file (EA1).
 * A wrong code counts as the analyst's failure.
 *
 * @throws as `enterCode`
 */
export async function enterUserCode(
  platform: Platform,
  actor: PersonActor,
  { requestId, code: typed }: { requestId: string; code: string },
): Promise<void> {
  const { state: present } = await ecosystemAdminReader.ofAnalyst(
    platform,
    requestId,
    actor.user.id,
  )
  await enterCode(
    platform,
    actor,
    ecosystemAdminRequests,
    { requestId, event: 'ENTER_USER_CODE', purpose: userProof, typed, present },
    async (change, request, state) => {
      change.record(ecosystemAdminActions.userProven, requestEntry(request, { state }))
      return { waiting: 'ANEW' }
    },
  )
}
