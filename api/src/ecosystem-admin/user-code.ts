import { mailTo } from '../platform/mail/mail-to.ts'
import { partiesOf } from '../support-requests/people.ts'
import type { RequestCode } from '../support-requests/request-code.ts'
import { ecosystemAdminActions } from './actions.ts'
import type { EcosystemAdminRequest } from './entities.ts'
import { ecosystemAdminMails } from './mails/mails.ts'
import { userProof } from './purposes.ts'
import { ecosystemAdminRequests } from './request-kind.ts'
import type { EcosystemAdminRow } from './request-row.ts'
import type { EcosystemAdminEvent } from './rules.ts'

/**
 * The code, and a QR code of it, that the user reads out to the analyst, which shows that the user has the mailbox on
 * file (EA1).
 */
export const userCode: RequestCode<EcosystemAdminRequest, EcosystemAdminEvent, EcosystemAdminRow> =
  {
    kind: ecosystemAdminRequests,
    purpose: userProof,
    receiver: 'CLIENT',
    async mail(change, request, code) {
      const { analyst, client } = await partiesOf(change, request)
      change.mail(
        mailTo(client, ecosystemAdminMails.administrationUserCode, {
          name: client.name,
          analystName: analyst.name,
          ...code,
        }),
      )
    },
    sending: {
      event: 'RESEND_USER_CODE',
      action: ecosystemAdminActions.userCodeResent,
      waiting: 'GOES_ON',
    },
    entering: { event: 'ENTER_USER_CODE', action: ecosystemAdminActions.userProven },
  }
