import type { AssistanceState, EndedBy } from 'shared-schema/enums'
import { AccessSession } from '../access/entities.ts'
import { standingOf } from '../access/rules.ts'
import { accessTopics } from '../access/topics.ts'
import { voidCodes } from '../codes/verification-codes.ts'
import { Ecosystem } from '../ecosystems/entities.ts'
import { User } from '../identity/entities.ts'
import type { FieldOf } from '../platform/actions.ts'
import type { Change } from '../platform/change.ts'
import { Refusal } from '../platform/errors.ts'
import { mailTo } from '../platform/mail/mail-to.ts'
import type { RecordEntry, RecordedState } from '../platform/record-entry.ts'
import { assistanceActions } from './actions.ts'
import { AssistanceRequest } from './entities.ts'
import { assistanceMails } from './mails/mails.ts'
import { stateAfter } from './refuse-wrong-step.ts'
import { type RequestEvent, type RequestParty, stateAt } from './rules.ts'
import { assistanceTopics } from './topics.ts'

/** The three people and places of a request, read within a change. */
export interface RequestPeople {
  readonly analyst: User
  readonly client: User
  readonly ecosystem: Ecosystem
}

/** Reads who is involved, for e-mails. */
export async function peopleOf(change: Change, request: AssistanceRequest): Promise<RequestPeople> {
  const { manager } = change
  return {
    analyst: await manager.findOneByOrFail(User, { id: request.analystId }),
    client: await manager.findOneByOrFail(User, { id: request.clientId }),
    ecosystem: await manager.findOneByOrFail(Ecosystem, { id: request.ecosystemId }),
  }
}

/**
 * Locks a request for the change, and before it its access session: the timer that ends a session
 * locks in that order too, so that neither waits for the other. @throws NOT_FOUND
 */
export async function lockRequest(change: Change, requestId: string): Promise<AssistanceRequest> {
  const known = await change.manager.findOneBy(AssistanceRequest, { id: requestId })
  if (known?.accessSessionId)
    await change.manager.findOne(AccessSession, {
      where: { id: known.accessSessionId },
      lock: { mode: 'pessimistic_write' },
    })
  const request = await change.manager.findOne(AssistanceRequest, {
    where: { id: requestId },
    lock: { mode: 'pessimistic_write' },
  })
  if (!request) throw new Refusal('NOT_FOUND')
  return request
}

/** How a request stands at the change's instant, and what ended its session, if anything did. */
async function standingAt(change: Change, request: AssistanceRequest) {
  const session = request.accessSessionId
    ? await change.manager.findOneByOrFail(AccessSession, { id: request.accessSessionId })
    : null
  const standing = session && standingOf(session, change.now)
  const sessionEnd = standing?.state === 'ENDED' ? standing : null
  const state = stateAt({ ...request, sessionOver: sessionEnd !== null }, change.now)
  return { state, sessionEnd }
}

/**
 * The state that an event leads to, as the locked row decides at the change's instant; the caller
 * saves it. @throws ILLEGAL_TRANSITION with the present state, REQUEST_CLOSED, ACCESS_SESSION_ENDED
 */
export async function nextState(
  change: Change,
  request: AssistanceRequest,
  event: RequestEvent,
  by: RequestParty,
): Promise<AssistanceState> {
  const { state } = await standingAt(change, request)
  return stateAfter(state, event, by)
}

/**
 * Writes down an ending that the row has decided already and no timer has written yet.
 *
 * @returns whether the request is over, now or since long
 */
export async function writeDueEnding(change: Change, request: AssistanceRequest): Promise<boolean> {
  if (request.closedAt) return true
  const { state, sessionEnd } = await standingAt(change, request)
  if (state !== 'EXPIRED' && state !== 'COMPLETED') return false
  await closeRequest(change, request, {
    state,
    by: sessionEnd?.by ?? 'TIME',
    at: sessionEnd?.at ?? request.expiresAt ?? change.now,
    reason: null,
  })
  return true
}

/** A line for the record about a request. */
export const requestEntry = (
  request: AssistanceRequest,
  after: RecordedState<FieldOf<typeof assistanceActions>>,
): RecordEntry<FieldOf<typeof assistanceActions>> => ({
  targetId: request.id,
  ecosystemId: request.ecosystemId,
  subjectId: request.clientId,
  before: { state: request.state },
  after,
})

/** Tells both sides of a request. */
export const announceRequest = (change: Change, request: AssistanceRequest): void =>
  change.announce(
    assistanceTopics.request(request.id),
    accessTopics.client(request.clientId),
    accessTopics.analyst(request.analystId),
  )

const actionOf = {
  COMPLETED: 'completed',
  CANCELLED: 'cancelled',
  REFUSED: 'refused',
  EXPIRED: 'expired',
} as const

interface Closing {
  readonly state: keyof typeof actionOf
  readonly by: EndedBy
  readonly at: Date
  readonly reason: string | null
}

/** Closes a request: final state, codes void, on the record, told to both sides (AS9, AS10, AS14). */
export async function closeRequest(
  change: Change,
  request: AssistanceRequest,
  { state, by, at, reason }: Closing,
): Promise<void> {
  await change.manager.update(
    AssistanceRequest,
    { id: request.id },
    { state, expiresAt: null, closedAt: at, closedBy: by, closeReason: reason },
  )
  await voidCodes(change, request.id)
  change.record(
    assistanceActions[actionOf[state]],
    requestEntry(request, { state, closedBy: by, reason }),
  )
  announceRequest(change, request)
  if (state === 'COMPLETED') return
  // No expiry mail to a client who was never notified of the request.
  if (state === 'EXPIRED' && request.reason === null) return
  const { analyst, client, ecosystem } = await peopleOf(change, request)
  change.mail(
    mailTo(client, assistanceMails.assistanceClosed, {
      clientName: client.name,
      analystName: analyst.name,
      ecosystemName: ecosystem.name,
      outcome: state,
      ...(reason ? { reason } : {}),
    }),
  )
}

/** Closes a request before its session, because the analyst or the client may go on no more (AS13). */
export async function withdrawRequest(change: Change, request: AssistanceRequest): Promise<void> {
  await nextState(change, request, 'CANCEL', 'SYSTEM')
  await closeRequest(change, request, {
    state: 'CANCELLED',
    by: 'REVOKED',
    at: change.now,
    reason: null,
  })
}
