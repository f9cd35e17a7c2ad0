import { IsNull } from 'typeorm'
import { lockClient, refuseBesideOpen, refuseUnfitClient } from '../ecosystems/help-for-client.ts'
import type { User } from '../identity/entities.ts'
import { holdOwnSignIn } from '../identity/hold-sign-ins.ts'
import { requireReachableEmail } from '../identity/reachable-email.ts'
import type { PersonActor } from '../platform/actor.ts'
import type { Change } from '../platform/change.ts'
import { found } from '../platform/errors.ts'
import { oncePerKey } from '../platform/idempotency.ts'
import type { Platform } from '../platform/platform.ts'
import { ecosystemAdminActions } from './actions.ts'
import { EcosystemAdminRequest } from './entities.ts'
import {
  announceRequest,
  extendWaiting,
  lockRequest,
  requestEntry,
  writeDueEnding,
} from './request-steps.ts'
import { mailUserCode } from './user-code.ts'

interface Start {
  readonly email: string
  readonly idempotencyKey: string
}

/**
 * Begins support for a user: a code, and a QR of it, go to their mailbox (EA1). One user has one open
 * request.
 *
 * @returns the id. @throws EMAIL_MALFORMED, EMAIL_UNREACHABLE, SERVICE_UNAVAILABLE, EMAIL_UNKNOWN,
 *   ASSISTING_ONESELF, CLIENT_BLOCKED, REQUEST_ALREADY_OPEN (with whose, and its id where it is the analyst's own), SEND_TOO_SOON,
 *   SEND_LIMIT_REACHED
 */
export async function startEcosystemAdminSupport(
  platform: Platform,
  actor: PersonActor,
  { email: typed, idempotencyKey }: Start,
): Promise<string> {
  const email = await requireReachableEmail(platform, typed)
  const device = found(actor.device)
  return oncePerKey(
    platform,
    actor,
    { key: idempotencyKey, operation: 'startEcosystemAdminSupport', input: { email } },
    {
      async create(change, id) {
        await holdOwnSignIn(change, actor)
        const user = await lockClient(change, email)
        refuseUnfitClient(actor, user)
        await refuseSecond(change, actor, user)
        const { now: createdAt, manager } = change
        const seconds = platform.settings.ASSISTANCE_ANSWER_SECONDS
        const request = manager.create(EcosystemAdminRequest, {
          id,
          analystId: actor.user.id,
          analystDeviceId: device.id,
          userId: user.id,
          ecosystemId: null,
          state: 'USER_CODE_SENT',
          createdAt,
          expiresAt: new Date(createdAt.getTime() + seconds * 1000),
        })
        await manager.insert(EcosystemAdminRequest, request)
        await extendWaiting(platform.settings, change, request)
        change.record(
          ecosystemAdminActions.started,
          requestEntry(request, { state: 'USER_CODE_SENT' }),
        )
        await mailUserCode(platform, change, request)
        announceRequest(change, request)
      },
    },
  )
}

async function refuseSecond(change: Change, actor: PersonActor, user: User): Promise<void> {
  const known = await change.manager.findOneBy(EcosystemAdminRequest, {
    userId: user.id,
    closedAt: IsNull(),
  })
  if (!known) return
  const open = await lockRequest(change, known.id)
  // It may be over, though its timer has not written so yet: that is written now, and we go on.
  if (await writeDueEnding(change, open)) return
  await refuseBesideOpen(change, actor, open)
}
