import { IsNull } from 'typeorm'
import { AccessSession } from '../access/entities.ts'
import { standingOf } from '../access/rules.ts'
import { accessTopics } from '../access/topics.ts'
import { Ecosystem } from '../ecosystems/entities.ts'
import type { User } from '../identity/entities.ts'
import type { Change } from '../platform/change.ts'
import { mailTo } from '../platform/mail/mail-to.ts'
import { peopleOf } from '../support-requests/people.ts'
import type { RequestKind, SessionOfKind } from '../support-requests/request-kind.ts'
import { assistanceActions } from './actions.ts'
import { assistanceDeadlines } from './deadlines.ts'
import { AssistanceRequest } from './entities.ts'
import { assistanceMails } from './mails/mails.ts'
import { giveAssistance } from './permissions.ts'
import { isFinal, next, type RequestEvent, stateAt } from './rules.ts'
import { endingAfter } from './session-end.ts'
import { assistanceTopics } from './topics.ts'

/** The people of a request, and the ecosystem in which assistance is given. */
export interface Involved {
  readonly analyst: User
  readonly client: User
  readonly ecosystem: Ecosystem
}

/** Reads who is involved within a change, for e-mails. */
export async function involvedIn(change: Change, request: AssistanceRequest): Promise<Involved> {
  return {
    ...(await peopleOf(change, request)),
    ecosystem: await change.manager.findOneByOrFail(Ecosystem, { id: request.ecosystemId }),
  }
}

/** The access session that both codes open. */
const session: SessionOfKind<AssistanceRequest> = {
  async lock(manager, { accessSessionId }) {
    if (accessSessionId)
      await manager.findOne(AccessSession, {
        where: { id: accessSessionId },
        lock: { mode: 'pessimistic_write' },
      })
  },
  async endedBy(manager, { accessSessionId }, now) {
    if (!accessSessionId) return null
    const known = await manager.findOneByOrFail(AccessSession, { id: accessSessionId })
    return endingAfter(standingOf(known, now))
  },
  none: { accessSessionId: IsNull() },
}

/** Requests of Technical Assistance. */
export const assistanceRequests: RequestKind<AssistanceRequest, RequestEvent> = {
  entity: AssistanceRequest,
  permission: giveAssistance,
  rules: { isFinal, next, stateAt },
  afterCompleted: 'ACCESS_SESSION_ENDED',
  deadline: assistanceDeadlines.requestAnswer,
  actions: assistanceActions,
  topics: ({ id, clientId }) => [assistanceTopics.request(id), accessTopics.client(clientId)],
  async tellClosed(change, request, { state, reason }) {
    // After a session the client gets its summary instead.
    if (state === 'COMPLETED') return
    // Sends no e-mail about an expiry to a client who was never told of the request.
    if (state === 'EXPIRED' && request.reason === null) return
    const { analyst, client, ecosystem } = await involvedIn(change, request)
    change.mail(
      mailTo(client, assistanceMails.assistanceClosed, {
        clientName: client.name,
        analystName: analyst.name,
        ecosystemName: ecosystem.name,
        outcome: state,
        ...(reason ? { reason } : {}),
      }),
    )
  },
  session,
  endsWithPlace: true,
}
