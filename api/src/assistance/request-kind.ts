import { accessTopics } from '../access/topics.ts'
import { found } from '../platform/errors.ts'
import { mailTo } from '../platform/mail/mail-to.ts'
import { partiesOf } from '../support-requests/people.ts'
import type { RequestKind, SessionOfKind } from '../support-requests/request-kind.ts'
import { assistanceActions } from './actions.ts'
import { assistanceDeadlines } from './deadlines.ts'
import { AssistanceRequest } from './entities.ts'
import { assistanceMails } from './mails/mails.ts'
import { giveAssistance } from './permissions.ts'
import { assistanceReader, type RequestRow } from './request-row.ts'
import { isFinal, next, type RequestEvent, stateAt } from './rules.ts'
import { endingAfter } from './session-end.ts'
import { assistanceTopics } from './topics.ts'

/** The access session that both codes open. */
const session: SessionOfKind<AssistanceRequest> = {
  idColumn: 'accessSessionId',
  endedBy: endingAfter,
}

/** Requests of Technical Assistance. */
export const assistanceRequests: RequestKind<AssistanceRequest, RequestEvent, RequestRow> = {
  entity: AssistanceRequest,
  reader: assistanceReader,
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
    const { analyst, client, ecosystemName } = await partiesOf(change, request)
    change.mail(
      mailTo(client, assistanceMails.assistanceClosed, {
        clientName: client.name,
        analystName: analyst.name,
        ecosystemName: found(ecosystemName),
        outcome: state,
        ...(reason ? { reason } : {}),
      }),
    )
  },
  session,
  endsWithPlace: true,
}
