import { createVerificationCode } from '../codes/verification-codes.ts'
import type { PersonActor } from '../platform/actor.ts'
import { mailTo } from '../platform/mail/mail-to.ts'
import type { Platform } from '../platform/platform.ts'
import { enterCode } from '../support-requests/enter-code.ts'
import { peopleOf } from '../support-requests/people.ts'
import { takeStep } from '../support-requests/take-step.ts'
import { requestEntry } from '../support-requests/told-steps.ts'
import { assistanceActions } from './actions.ts'
import { assistanceMails } from './mails/mails.ts'
import { analystProof } from './purposes.ts'
import { assistanceRequests } from './request-kind.ts'
import { assistanceReader } from './request-row.ts'

/**
 * Internal Validation, first half: a code to the analyst's own mailbox (AS3).
 *
 * @throws SEND_TOO_SOON, SEND_LIMIT_REACHED, and as `takeStep`
 */
export const sendAnalystCode = (
  platform: Platform,
  actor: PersonActor,
  requestId: string,
): Promise<void> =>
  takeStep(
    platform,
    actor,
    assistanceRequests,
    { requestId, event: 'SEND_ANALYST_CODE' },
    async (change, request, state) => {
      const { code, number } = await createVerificationCode(platform, change, {
        purpose: analystProof,
        processId: request.id,
        receiverId: request.analystId,
        senderId: request.analystId,
      })
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
      return { waiting: 'ANEW' }
    },
  )

/**
 * Internal Validation, second half: the analyst proves themself with that code (AS3). From here on
 * the request stands on the sign-in with which it was entered.
 *
 * @throws as `enterCode`
 */
export async function enterAnalystCode(
  platform: Platform,
  actor: PersonActor,
  { requestId, code: typed }: { requestId: string; code: string },
): Promise<void> {
  const { state: present } = await assistanceReader.ofAnalyst(platform, requestId, actor.user.id)
  await enterCode(
    platform,
    actor,
    assistanceRequests,
    {
      requestId,
      event: 'ENTER_ANALYST_CODE',
      purpose: analystProof,
      typed,
      present,
      movesToAsking: true,
    },
    async (change, request, state) => {
      change.record(assistanceActions.analystProven, requestEntry(request, { state }))
      return { waiting: 'ANEW' }
    },
  )
}
