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
import { lockRequest } from './hold-request.ts'
import type { Person } from './people.ts'
import type { RequestKind } from './request-kind.ts'
import { announceRequest } from './told-steps.ts'
import { waitAnew } from './wait-anew.ts'

/** Whom the analyst wants to help, and the idempotency key. */
interface Wish {
  readonly email: string
  readonly idempotencyKey: string
  /** The name of the operation to which the key belongs. */
  readonly operation: string
  /** What the input says beside the e-mail. */
  readonly input?: object
}

/** What every start needs. */
type Beginning = Pick<
  SupportRequest,
  'id' | 'analystId' | 'analystDeviceId' | 'clientId' | 'createdAt' | 'expiresAt'
>

/** A request that was begun, now or by an earlier request with the same key. */
export interface StartedRequest<Row> {
  readonly id: string
  /** The request as its start left it; null if an earlier one began it. */
  readonly left: Row | null
}

/** The part of a start that each room does itself. */
interface OwnStart<Request extends SupportRequest> {
  /** Refuses a client to whom this kind of help can't be given. */
  readonly refuseUnfit?: (change: Change, client: Person) => Promise<void>
  /** Counts the e-mails that the start may cause to the client, once it is certain that no request is open. */
  readonly count?: (change: Change, client: Person) => Promise<void>
  /** The columns of this kind, among them its first state and, if chosen already, the ecosystem. */
  readonly columns: Omit<Request, keyof Beginning | 'closedAt' | 'closedBy' | 'closeReason'>
  /** Records the start and sends its e-mails. */
  readonly begun: (change: Change, request: Request) => Promise<void>
}

/**
 * Begins a request for the user with an e-mail, on the sign-in that asks. A client has at most one open request
 * of a kind. Idempotent by its key.
 *
 * @throws EMAIL_MALFORMED, EMAIL_UNREACHABLE, SERVICE_UNAVAILABLE, EMAIL_UNKNOWN, ASSISTING_ONESELF,
 * CLIENT_BLOCKED, REQUEST_ALREADY_OPEN (with its analyst, and with its id if that is the caller),
 * UNAUTHENTICATED
 */
export async function startRequest<Request extends SupportRequest, Event extends string, Row>(
  platform: Platform,
  actor: PersonActor,
  kind: RequestKind<Request, Event, Row>,
  { email: typed, idempotencyKey: key, operation, input }: Wish,
  { refuseUnfit, count, columns, begun }: OwnStart<Request>,
): Promise<StartedRequest<Row>> {
  const email = await requireReachableEmail(platform, typed)
  const device = found(actor.device)
  let made: { readonly id: string; readonly row: Row } | null = null
  const id = await oncePerKey(
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
        const open = { closedAt: null, closedBy: null, closeReason: null }
        const request = { ...columns, ...beginning, ...open } as unknown as Request
        made = { id, row: await kind.reader.insert(change, kind.entity, request) }
        await begun(change, request)
        announceRequest(change, kind, request)
      },
    },
  )
  return { id, left: leftBy(made, id) }
}

/** What a start made, unless its change was undone and another process made the request meanwhile. */
const leftBy = <Row>(
  made: { readonly id: string; readonly row: Row } | null,
  id: string,
): Row | null => (made?.id === id ? made.row : null)

/** @throws REQUEST_ALREADY_OPEN with its analyst, and with its id if that is the caller */
async function refuseSecond<Request extends SupportRequest>(
  change: Change,
  kind: RequestKind<Request>,
  actor: PersonActor,
  client: Person,
): Promise<void> {
  const known = await kind.reader.openedFor(change, client.id)
  if (!known) return
  const locked = await lockRequest(change, kind, known)
  // The request may be over although its timer has not run yet: write its end down now, then go on.
  if (await writeDueEnding(change, kind, locked)) return
  const open = locked.request
  const analyst = await change.manager.findOneByOrFail(User, { id: open.analystId })
  const mine = open.analystId === actor.user.id
  throw new Refusal('REQUEST_ALREADY_OPEN', {
    mine,
    analystName: analyst.name,
    ...(mine ? { requestId: open.id } : {}),
  })
}
