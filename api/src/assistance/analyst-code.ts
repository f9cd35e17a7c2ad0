import { mailTo } from '../platform/mail/mail-to.ts'
import { partiesOf } from '../support-requests/people.ts'
import type { RequestCode } from '../support-requests/request-code.ts'
import { assistanceActions } from './actions.ts'
import type { AssistanceRequest } from './entities.ts'
import { assistanceMails } from './mails/mails.ts'
import { analystProof } from './purposes.ts'
import { assistanceRequests } from './request-kind.ts'
import type { RequestRow } from './request-row.ts'
import type { RequestEvent } from './rules.ts'

/** Internal Validation: the code to the analyst's own mailbox, with which they prove themself (AS3). */
export const analystCode: RequestCode<AssistanceRequest, RequestEvent, RequestRow> = {
  kind: assistanceRequests,
  purpose: analystProof,
  receiver: 'ANALYST',
  async mail(change, request, code) {
    const { analyst, client } = await partiesOf(change, request)
    change.mail(
      mailTo(analyst, assistanceMails.analystCode, {
        analystName: analyst.name,
        clientName: client.name,
        ...code,
      }),
    )
  },
  sending: {
    event: 'SEND_ANALYST_CODE',
    action: assistanceActions.analystCodeSent,
    waiting: 'ANEW',
  },
  entering: { event: 'ENTER_ANALYST_CODE', action: assistanceActions.analystProven },
}
