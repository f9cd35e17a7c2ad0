import type { EcosystemAdminRequestState } from 'shared-schema/ecosystem-admin-enums'
import type { EndedBy } from 'shared-schema/enums'
import { accessTopics } from '../access/topics.ts'
import { voidCodes } from '../codes/verification-codes.ts'
import { User } from '../identity/entities.ts'
import type { FieldOf } from '../platform/actions.ts'
import type { Change } from '../platform/change.ts'
import { found, Refusal } from '../platform/errors.ts'
import { mailTo } from '../platform/mail/mail-to.ts'
import type { RecordEntry, RecordedState } from '../platform/record-entry.ts'
import type { Settings } from '../settings.ts'
import { ecosystemAdminActions } from './actions.ts'
import { ecosystemAdminDeadlines } from './deadlines.ts'
import { EcosystemAdminRequest } from './entities.ts'
import { ecosystemAdminMails } from './mails/mails.ts'
import { type EcosystemAdminEvent, type EcosystemAdminParty, next, stateAt } from './rules.ts'
import { ecosystemAdminTopics } from './topics.ts'

/** Reads the two people of a request, for e-mails. */
export async function peopleOf(
  { manager }: Change,
  { analystId, userId }: EcosystemAdminRequest,
): Promise<{ readonly analyst: User; readonly user: User }> {
  return {
    analyst: await manager.findOneByOrFail(User, { id: analystId }),
    user: await manager.findOneByOrFail(User, { id: userId }),
  }
}

/** Locks a request for the change. @throws NOT_FOUND */
export const lockRequest = async (
  change: Change,
  requestId: string,
): Promise<EcosystemAdminRequest> =>
  found(
    await change.manager.findOne(EcosystemAdminRequest, {
      where: { id: requestId },
      lock: { mode: 'pessimistic_write' },
    }),
  )

/**
 * The state that an event leads to, as the locked row decides at the change's instant.
 *
 * @throws ILLEGAL_TRANSITION with the present state, REQUEST_CLOSED
 */
export function advance(
  change: Change,
  request: EcosystemAdminRequest,
  event: EcosystemAdminEvent,
  by: EcosystemAdminParty,
): EcosystemAdminRequestState {
  const present = stateAt(request, change.now)
  const result = next(present, event, by)
  if ('refusal' in result) throw new Refusal(result.refusal, { state: present, event })
  return result.state
}

/** Gives a request its time for the next step, and the timer that will close it (EA5). */
export async function extendWaiting(
  { ASSISTANCE_ANSWER_SECONDS: seconds }: Settings,
  change: Change,
  request: EcosystemAdminRequest,
): Promise<Date> {
  const expiresAt = new Date(change.now.getTime() + seconds * 1000)
  await change.manager.update(EcosystemAdminRequest, { id: request.id }, { expiresAt })
  change.schedule({
    kind: ecosystemAdminDeadlines.answer,
    targetId: request.id,
    at: expiresAt,
  })
  return expiresAt
}

/** A line for the record about a request; in the ecosystem's chain once one is chosen. */
export const requestEntry = (
  request: EcosystemAdminRequest,
  after: RecordedState<FieldOf<typeof ecosystemAdminActions>>,
): RecordEntry<FieldOf<typeof ecosystemAdminActions>> => ({
  targetId: request.id,
  subjectId: request.userId,
  before: { state: request.state },
  after,
  ...(request.ecosystemId ? { ecosystemId: request.ecosystemId } : {}),
})

/** Tells the analyst's screens of a request. */
export const announceRequest = (
  change: Change,
  { id, analystId }: Pick<EcosystemAdminRequest, 'id' | 'analystId'>,
): void => change.announce(ecosystemAdminTopics.request(id), accessTopics.analyst(analystId))

const actionOf = { COMPLETED: 'completed', CANCELLED: 'cancelled', EXPIRED: 'expired' } as const

interface Closing {
  readonly state: keyof typeof actionOf
  readonly by: EndedBy
  readonly at: Date
  readonly reason: string | null
}

/** Closes a request: final state, codes void, on the record, told to analyst and user (EA5). */
export async function closeRequest(
  change: Change,
  request: EcosystemAdminRequest,
  { state, by, at, reason }: Closing,
): Promise<void> {
  await change.manager.update(
    EcosystemAdminRequest,
    { id: request.id },
    { state, expiresAt: null, closedAt: at, closedBy: by, closeReason: reason },
  )
  await voidCodes(change, request.id)
  change.record(
    ecosystemAdminActions[actionOf[state]],
    requestEntry(request, { state, closedBy: by, reason }),
  )
  announceRequest(change, request)
  if (state === 'COMPLETED') return
  const { analyst, user } = await peopleOf(change, request)
  change.mail(
    mailTo(user, ecosystemAdminMails.administrationClosed, {
      name: user.name,
      analystName: analyst.name,
      outcome: state,
      ...(reason ? { reason } : {}),
    }),
  )
}

/**
 * Writes down an ending that the row has decided already and no timer has written yet.
 *
 * @returns whether the request is over, now or since long
 */
export async function writeDueEnding(
  change: Change,
  request: EcosystemAdminRequest,
): Promise<boolean> {
  if (request.closedAt) return true
  if (stateAt(request, change.now) !== 'EXPIRED') return false
  const at = request.expiresAt ?? change.now
  await closeRequest(change, request, { state: 'EXPIRED', by: 'TIME', at, reason: null })
  return true
}
