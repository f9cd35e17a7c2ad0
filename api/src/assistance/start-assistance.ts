import { IsNull } from 'typeorm'
import { countCausedMail } from '../codes/caused-mails.ts'
import { Membership } from '../ecosystems/entities.ts'
import { lockClient, refuseBesideOpen, refuseUnfitClient } from '../ecosystems/help-for-client.ts'
import type { User } from '../identity/entities.ts'
import { holdOwnSignIn } from '../identity/hold-sign-ins.ts'
import { requireReachableEmail } from '../identity/reachable-email.ts'
import type { PersonActor } from '../platform/actor.ts'
import type { Change } from '../platform/change.ts'
import { found, Refusal } from '../platform/errors.ts'
import { oncePerKey } from '../platform/idempotency.ts'
import { isId } from '../platform/ids.ts'
import type { Platform } from '../platform/platform.ts'
import { assistanceActions } from './actions.ts'
import { assistanceDeadlines } from './deadlines.ts'
import { AssistanceRequest } from './entities.ts'
import { causedAssistance } from './purposes.ts'
import { announceRequest, lockRequest, writeDueEnding } from './request-steps.ts'

interface Start {
  readonly email: string
  readonly ecosystemId: string
  readonly idempotencyKey: string
}

/**
 * Begins a request for a client in one of their ecosystems (AS2). One client has one open request.
 *
 * @throws EMAIL_MALFORMED, EMAIL_UNREACHABLE, SERVICE_UNAVAILABLE, EMAIL_UNKNOWN, ASSISTING_ONESELF, CLIENT_BLOCKED, CLIENT_NOT_MEMBER,
 *   MAIL_LIMIT_REACHED, REQUEST_ALREADY_OPEN (with whose, and its id where it is the analyst's own)
 */
export async function startAssistance(
  platform: Platform,
  actor: PersonActor,
  { email: typed, ecosystemId, idempotencyKey }: Start,
): Promise<string> {
  const email = await requireReachableEmail(platform, typed)
  const device = found(actor.device)
  return oncePerKey(
    platform,
    actor,
    { key: idempotencyKey, operation: 'startAssistance', input: { email, ecosystemId } },
    {
      async create(change, id) {
        await holdOwnSignIn(change, actor)
        const client = await lockClient(change, email)
        await refuseUnfit(change, actor, client, ecosystemId)
        await refuseSecond(change, actor, client)
        // Each request can end with an e-mail to the client, whom nobody has asked yet (AS9).
        await countCausedMail(platform, change, {
          caused: causedAssistance,
          receiver: client.email,
          senderId: actor.user.id,
        })
        const request = change.manager.create(AssistanceRequest, {
          id,
          analystId: actor.user.id,
          analystDeviceId: device.id,
          clientId: client.id,
          ecosystemId,
          state: 'STARTED',
          reason: null,
          phrase: null,
          createdAt: change.now,
        })
        await change.manager.insert(AssistanceRequest, request)
        await extendWaiting(platform, change, request)
        change.record(assistanceActions.started, {
          targetId: id,
          ecosystemId,
          subjectId: client.id,
          after: { state: 'STARTED', analystId: actor.user.id, clientId: client.id },
        })
        announceRequest(change, request)
      },
    },
  )
}

/** Gives a request its time for the next step, and the timer that will close it (AS10). */
export async function extendWaiting(
  platform: Platform,
  change: Change,
  request: AssistanceRequest,
): Promise<void> {
  const expiresAt = new Date(
    change.now.getTime() + platform.settings.ASSISTANCE_ANSWER_SECONDS * 1000,
  )
  await change.manager.update(AssistanceRequest, { id: request.id }, { expiresAt })
  change.schedule({ kind: assistanceDeadlines.requestAnswer, targetId: request.id, at: expiresAt })
}

/** Whether client and ecosystem are fit for assistance by this analyst, now. */
export async function refuseUnfit(
  change: Change,
  actor: { readonly user: { readonly id: string } },
  client: User,
  ecosystemId: string,
): Promise<void> {
  refuseUnfitClient(actor, client)
  const membership = isId(ecosystemId)
    ? await change.manager.findOneBy(Membership, {
        ecosystemId,
        userId: client.id,
        removedAt: IsNull(),
      })
    : null
  if (!membership) throw new Refusal('CLIENT_NOT_MEMBER')
  if (membership.status === 'BLOCKED') throw new Refusal('CLIENT_BLOCKED')
}

async function refuseSecond(change: Change, actor: PersonActor, client: User): Promise<void> {
  const known = await change.manager.findOneBy(AssistanceRequest, {
    clientId: client.id,
    closedAt: IsNull(),
  })
  if (!known) return
  const open = await lockRequest(change, known.id)
  // It may be over, though its timer has not written so yet: that is written now, and we go on.
  if (await writeDueEnding(change, open)) return
  await refuseBesideOpen(change, actor, open)
}
