import { IsNull } from 'typeorm'
import { createVerificationCode } from '../codes/verification-codes.ts'
import { Ecosystem, Membership } from '../ecosystems/entities.ts'
import type { PersonActor } from '../platform/actor.ts'
import type { Change } from '../platform/change.ts'
import { found, Refusal } from '../platform/errors.ts'
import { isId } from '../platform/ids.ts'
import { mailTo } from '../platform/mail/mail-to.ts'
import type { Platform } from '../platform/platform.ts'
import { refuseUnfitClient } from '../support-requests/client.ts'
import { enterCode } from '../support-requests/enter-code.ts'
import { peopleOf } from '../support-requests/people.ts'
import { takeStep } from '../support-requests/take-step.ts'
import { requestEntry } from '../support-requests/told-steps.ts'
import { ecosystemAdminActions } from './actions.ts'
import type { EcosystemAdminRequest } from './entities.ts'
import { ecosystemAdminMails } from './mails/mails.ts'
import { internalProof } from './purposes.ts'
import { ecosystemAdminRequests } from './request-kind.ts'
import { ecosystemAdminReader } from './request-row.ts'

/**
 * The analyst chooses one of the user's ecosystems, possibly one that the user has received (EA6), and a code
 * goes to the analyst's own mailbox (EA2).
 *
 * @throws ECOSYSTEM_NOT_OF_USER, CLIENT_BLOCKED, SEND_TOO_SOON, SEND_LIMIT_REACHED, and as `takeStep`
 */
export const chooseEcosystem = (
  platform: Platform,
  actor: PersonActor,
  { requestId, ecosystemId }: { requestId: string; ecosystemId: string },
): Promise<void> =>
  takeStep(
    platform,
    actor,
    ecosystemAdminRequests,
    { requestId, event: 'CHOOSE_ECOSYSTEM' },
    async (change, request, state) => {
      await requireOwnEcosystem(change, actor, request, ecosystemId)
      const chosen = { ...request, ecosystemId }
      await mailInternalCode(platform, change, chosen)
      change.record(
        ecosystemAdminActions.ecosystemChosen,
        requestEntry(chosen, { state, ecosystemId }),
      )
      return { set: { ecosystemId }, waiting: 'ANEW' }
    },
  )

/**
 * Refuses a user who is blocked, or no active member of the ecosystem.
 *
 * @throws ECOSYSTEM_NOT_OF_USER, CLIENT_BLOCKED
 */
async function requireOwnEcosystem(
  change: Change,
  actor: PersonActor,
  request: EcosystemAdminRequest,
  ecosystemId: string | null,
): Promise<void> {
  const { client } = await peopleOf(change, request)
  refuseUnfitClient(actor, client)
  const place =
    ecosystemId && isId(ecosystemId)
      ? await change.manager.findOne(Membership, {
          where: { ecosystemId, userId: client.id, status: 'ACTIVE', removedAt: IsNull() },
          lock: { mode: 'pessimistic_read' },
        })
      : null
  if (!place) throw new Refusal('ECOSYSTEM_NOT_OF_USER')
}

async function mailInternalCode(
  platform: Platform,
  change: Change,
  request: EcosystemAdminRequest,
): Promise<void> {
  const { id: processId, analystId, ecosystemId } = request
  const { code, number } = await createVerificationCode(platform, change, {
    purpose: internalProof,
    processId,
    receiverId: analystId,
    senderId: analystId,
  })
  const { analyst, client } = await peopleOf(change, request)
  const ecosystem = await change.manager.findOneByOrFail(Ecosystem, { id: found(ecosystemId) })
  change.mail(
    mailTo(analyst, ecosystemAdminMails.administrationInternalCode, {
      analystName: analyst.name,
      userName: client.name,
      ecosystemName: ecosystem.name,
      code,
      number,
      seconds: platform.settings.CODE_SECONDS,
    }),
  )
}

/**
 * A new code to the analyst's own mailbox; the earlier one is void (EA2).
 *
 * @throws SEND_TOO_SOON, SEND_LIMIT_REACHED, and as `takeStep`
 */
export const resendInternalCode = (
  platform: Platform,
  actor: PersonActor,
  requestId: string,
): Promise<void> =>
  takeStep(
    platform,
    actor,
    ecosystemAdminRequests,
    { requestId, event: 'RESEND_INTERNAL_CODE' },
    async (change, request, state) => {
      await mailInternalCode(platform, change, request)
      change.record(ecosystemAdminActions.internalCodeResent, requestEntry(request, { state }))
      return { waiting: 'GOES_ON' }
    },
  )

/**
 * The analyst proves themself with that code, and the ecosystem's successions are open to them (EA2).
 * From here on the request stands on the sign-in with which it was entered.
 *
 * @throws ECOSYSTEM_NOT_OF_USER, CLIENT_BLOCKED, and as `enterCode`
 */
export async function enterInternalCode(
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
    {
      requestId,
      event: 'ENTER_INTERNAL_CODE',
      purpose: internalProof,
      typed,
      present,
      movesToAsking: true,
    },
    async (change, request, state) => {
      await requireOwnEcosystem(change, actor, request, request.ecosystemId)
      change.record(ecosystemAdminActions.opened, requestEntry(request, { state }))
      return { waiting: 'ANEW' }
    },
  )
}
