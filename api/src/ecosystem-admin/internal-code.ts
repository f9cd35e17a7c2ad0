import { IsNull } from 'typeorm'
import { createVerificationCode, proveCode, spendCode } from '../codes/verification-codes.ts'
import { Ecosystem, Membership } from '../ecosystems/entities.ts'
import { refuseUnfitClient } from '../ecosystems/help-for-client.ts'
import { holdOwnSignIn } from '../identity/hold-sign-ins.ts'
import type { PersonActor } from '../platform/actor.ts'
import type { Change } from '../platform/change.ts'
import { found, Refusal } from '../platform/errors.ts'
import { isId } from '../platform/ids.ts'
import { mailTo } from '../platform/mail/mail-to.ts'
import type { Platform } from '../platform/platform.ts'
import { ecosystemAdminActions } from './actions.ts'
import { EcosystemAdminRequest } from './entities.ts'
import { ecosystemAdminMails } from './mails/mails.ts'
import { internalProof } from './purposes.ts'
import { ecosystemAdminOf, requireStep } from './request-row.ts'
import {
  advance,
  announceRequest,
  extendWaiting,
  lockRequest,
  peopleOf,
  requestEntry,
} from './request-steps.ts'

/**
 * The analyst chooses one of the user's ecosystems, a received one among them (EA6), and a code goes
 * to the analyst's own mailbox (EA2).
 *
 * @throws NOT_FOUND, ECOSYSTEM_NOT_OF_USER, CLIENT_BLOCKED, ILLEGAL_TRANSITION, REQUEST_CLOSED,
 *   SEND_TOO_SOON, SEND_LIMIT_REACHED
 */
export async function chooseEcosystem(
  platform: Platform,
  actor: PersonActor,
  { requestId, ecosystemId }: { requestId: string; ecosystemId: string },
): Promise<void> {
  await ecosystemAdminOf(platform, actor.user.id, requestId)
  await platform.inChange(actor, async (change) => {
    const request = await lockRequest(change, requestId)
    const state = advance(change, request, 'CHOOSE_ECOSYSTEM', 'ANALYST')
    await requireOwnEcosystem(change, actor, request, ecosystemId)
    const chosen = change.manager.create(EcosystemAdminRequest, { ...request, ecosystemId })
    await change.manager.update(EcosystemAdminRequest, { id: request.id }, { state, ecosystemId })
    await mailInternalCode(platform, change, chosen)
    await extendWaiting(platform.settings, change, request)
    change.record(
      ecosystemAdminActions.ecosystemChosen,
      requestEntry(chosen, { state, ecosystemId }),
    )
    announceRequest(change, request)
  })
}

/** The user still is fit for support, and an active member there. */
async function requireOwnEcosystem(
  change: Change,
  actor: PersonActor,
  request: EcosystemAdminRequest,
  ecosystemId: string | null,
): Promise<void> {
  const { user } = await peopleOf(change, request)
  refuseUnfitClient(actor, user)
  const membership =
    ecosystemId && isId(ecosystemId)
      ? await change.manager.findOneBy(Membership, {
          ecosystemId,
          userId: user.id,
          status: 'ACTIVE',
          removedAt: IsNull(),
        })
      : null
  if (!membership) throw new Refusal('ECOSYSTEM_NOT_OF_USER')
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
  const { analyst, user } = await peopleOf(change, request)
  const ecosystem = await change.manager.findOneByOrFail(Ecosystem, { id: found(ecosystemId) })
  change.mail(
    mailTo(analyst, ecosystemAdminMails.administrationInternalCode, {
      analystName: analyst.name,
      userName: user.name,
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
 * @throws NOT_FOUND, ILLEGAL_TRANSITION, REQUEST_CLOSED, SEND_TOO_SOON, SEND_LIMIT_REACHED
 */
export async function resendInternalCode(
  platform: Platform,
  actor: PersonActor,
  requestId: string,
): Promise<void> {
  await ecosystemAdminOf(platform, actor.user.id, requestId)
  await platform.inChange(actor, async (change) => {
    const request = await lockRequest(change, requestId)
    const state = advance(change, request, 'RESEND_INTERNAL_CODE', 'ANALYST')
    await mailInternalCode(platform, change, request)
    change.record(ecosystemAdminActions.internalCodeResent, requestEntry(request, { state }))
    announceRequest(change, request)
  })
}

/**
 * The analyst proves themself with that code, and the ecosystem's successions are open to them (EA2).
 * From here on the request stands on the device on which it was entered.
 *
 * @throws the codes of `proveCode`, ECOSYSTEM_NOT_OF_USER, CLIENT_BLOCKED, and as above
 */
export async function enterInternalCode(
  platform: Platform,
  actor: PersonActor,
  { requestId, code }: { requestId: string; code: string },
): Promise<void> {
  await requireStep(platform, actor.user.id, requestId, 'ENTER_INTERNAL_CODE')
  const device = found(actor.device)
  const proven = await proveCode(platform, {
    purpose: internalProof,
    processId: requestId,
    party: 'ANALYST',
    enteredBy: actor.user,
    origin: actor.origin,
    typed: code,
  })
  await platform.inChange(actor, async (change) => {
    await holdOwnSignIn(change, actor)
    const request = await lockRequest(change, requestId)
    const state = advance(change, request, 'ENTER_INTERNAL_CODE', 'ANALYST')
    await requireOwnEcosystem(change, actor, request, request.ecosystemId)
    await spendCode(change, proven)
    await change.manager.update(
      EcosystemAdminRequest,
      { id: request.id },
      { state, analystDeviceId: device.id },
    )
    await extendWaiting(platform.settings, change, request)
    change.record(ecosystemAdminActions.opened, requestEntry(request, { state }))
    announceRequest(change, request)
  })
}
