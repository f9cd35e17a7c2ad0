import type { QueryDeepPartialEntity } from 'typeorm'
import { type DeepPartial, type EntityTarget, type FindOptionsWhere, IsNull } from 'typeorm'
import { User } from '../identity/entities.ts'
import { holdOwnSignIn } from '../identity/hold-sign-ins.ts'
import { requireReachableEmail } from '../identity/reachable-email.ts'
import type { PersonActor } from '../platform/actor.ts'
import type { Change } from '../platform/change.ts'
import { found, Refusal } from '../platform/errors.ts'
import { oncePerKey } from '../platform/idempotency.ts'
import type { Platform } from '../platform/platform.ts'
import { lockClient, refuseUnfitClient } from './client.ts'
import { writeDueEnding } from './close-request.ts'
import type { SupportRequest } from './entities.ts'
import { lockRequest } from './lock-request.ts'
import type { RequestKind } from './request-kind.ts'
import { announceRequest } from './told-steps.ts'
import { waitAnew } from './wait-anew.ts'

/** Whom an analyst wants to help, and the wish's key. */
interface Wish {
  readonly email: string
  readonly idempotencyKey: string
  /** The operation's name, to which the key belongs. */
  readonly operation: string
  /** What the wish says beside the e-mail. */
  readonly input?: object
}

/** What every request begins with. */
type Beginning = Pick<
  SupportRequest,
  'id' | 'analystId' | 'analystDeviceId' | 'clientId' | 'createdAt' | 'expiresAt'
>

/** What is a room's own in a start. */
interface OwnStart<Request extends SupportRequest> {
  /** Refuses a client who is not fit for this kind of help. */
  readonly refuseUnfit?: (change: Change, client: User) => Promise<void>
  /** Counts what the start may cost the client, once it is sure that no request is open. */
  readonly count?: (change: Change, client: User) => Promise<void>
  /** The columns of this kind, among them its first state and, where it is chosen, the ecosystem. */
  readonly columns: Omit<Request, keyof Beginning | 'closedAt' | 'closedBy' | 'closeReason'>
  /** Records and mails what has begun. */
  readonly begun: (change: Change, request: Request) => Promise<void>
}

/**
 * Begins a request for the user with an e-mail, on the sign-in that asks. One client has one open request of a
 * kind; equal wishes with one key are one.
 *
 * @returns the id. @throws EMAIL_MALFORMED, EMAIL_UNREACHABLE, SERVICE_UNAVAILABLE, EMAIL_UNKNOWN, ASSISTING_ONESELF,
 *   CLIENT_BLOCKED, REQUEST_ALREADY_OPEN (with whose, and its id where it is the analyst's own), UNAUTHENTICATED
 */
export async function startRequest<Request extends SupportRequest>(
  platform: Platform,
  actor: PersonActor,
  kind: RequestKind<Request>,
  { email: typed, idempotencyKey: key, operation, input }: Wish,
  { refuseUnfit, count, columns, begun }: OwnStart<Request>,
): Promise<string> {
  const email = await requireReachableEmail(platform, typed)
  const device = found(actor.device)
  return oncePerKey(
    platform,
    actor,
    { key, operation, input: { email, ...input } },
    {
      async create(change, id) {
        await holdOwnSignIn(change, actor)
        const client = await lockClient(change, email)
        refuseUnfitClient(actor, client)
        await refuseUnfit?.(change, client)
        await refuseSecond(change, kind, actor, client)
        await count?.(change, client)
        const beginning: Beginning = {
          id,
          analystId: actor.user.id,
          analystDeviceId: device.id,
          clientId: client.id,
          createdAt: change.now,
          expiresAt: waitAnew(platform, change, kind, id),
        }
        const target: EntityTarget<Request> = kind.entity
        const request = change.manager.create(target, {
          ...columns,
          ...beginning,
        } as unknown as DeepPartial<Request>)
        await change.manager.insert(target, request as QueryDeepPartialEntity<Request>)
        await begun(change, request)
        announceRequest(change, kind, request)
      },
    },
  )
}

/** @throws REQUEST_ALREADY_OPEN, with whose, and its id where it is one's own */
async function refuseSecond<Request extends SupportRequest>(
  change: Change,
  kind: RequestKind<Request>,
  actor: PersonActor,
  client: User,
): Promise<void> {
  const target: EntityTarget<Request> = kind.entity
  const known = await change.manager.findOneBy(target, {
    clientId: client.id,
    closedAt: IsNull(),
  } as FindOptionsWhere<Request>)
  if (!known) return
  const open = await lockRequest(change, kind, known.id)
  // It may be over, though its timer has not written so yet: that is written now, and the start goes on.
  if (await writeDueEnding(change, kind, open)) return
  const analyst = await change.manager.findOneByOrFail(User, { id: open.analystId })
  const mine = open.analystId === actor.user.id
  throw new Refusal('REQUEST_ALREADY_OPEN', {
    mine,
    analystName: analyst.name,
    ...(mine ? { requestId: open.id } : {}),
  })
}
