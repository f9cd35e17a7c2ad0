import { mailTo } from '../platform/mail/mail-to.ts'
import { partiesOf } from '../support-requests/people.ts'
import type { RequestKind } from '../support-requests/request-kind.ts'
import { ecosystemAdminActions } from './actions.ts'
import { ecosystemAdminDeadlines } from './deadlines.ts'
import { EcosystemAdminRequest } from './entities.ts'
import { ecosystemAdminMails } from './mails/mails.ts'
import { supportAdministration } from './permissions.ts'
import { type EcosystemAdminRow, ecosystemAdminReader } from './request-row.ts'
import { type EcosystemAdminEvent, isFinal, next, stateAt } from './rules.ts'
import { ecosystemAdminTopics } from './topics.ts'

/** Requests of Ecosystem Admin support. */
export const ecosystemAdminRequests: RequestKind<
  EcosystemAdminRequest,
  EcosystemAdminEvent,
  EcosystemAdminRow
> = {
  entity: EcosystemAdminRequest,
  reader: ecosystemAdminReader,
  permission: supportAdministration,
  rules: { isFinal, next, stateAt },
  deadline: ecosystemAdminDeadlines.answer,
  actions: ecosystemAdminActions,
  topics: ({ id }) => [ecosystemAdminTopics.request(id)],
  async tellClosed(change, request, { state, reason }) {
    // A user whose support was completed gets no e-mail about its end.
    if (state === 'COMPLETED') return
    // Only a client who answers can refuse, and in this kind the client does not answer.
    if (state === 'REFUSED') throw new Error('a request of Ecosystem Admin is never refused')
    const { analyst, client } = await partiesOf(change, request)
    change.mail(
      mailTo(client, ecosystemAdminMails.administrationClosed, {
        name: client.name,
        analystName: analyst.name,
        outcome: state,
        ...(reason ? { reason } : {}),
      }),
    )
  },
  // A user who has left the ecosystem may still see the successions in which they took part (EA6).
  endsWithPlace: false,
}
