import { found } from '../platform/errors.ts'
import { mailTo } from '../platform/mail/mail-to.ts'
import { partiesOf } from '../support-requests/people.ts'
import type { RequestCode } from '../support-requests/request-code.ts'
import { ecosystemAdminActions } from './actions.ts'
import type { EcosystemAdminRequest } from './entities.ts'
import { ecosystemAdminMails } from './mails/mails.ts'
import { requireOwnEcosystem } from './own-ecosystem.ts'
import { internalProof } from './purposes.ts'
import { ecosystemAdminRequests } from './request-kind.ts'
import type { EcosystemAdminRow } from './request-row.ts'
import type { EcosystemAdminEvent } from './rules.ts'

/**
 * The code to the analyst's own mailbox, with which they prove themself and open the successions of the chosen
 * ecosystem (EA2).
 */
export const internalCode: RequestCode<
  EcosystemAdminRequest,
  EcosystemAdminEvent,
  EcosystemAdminRow
> = {
  kind: ecosystemAdminRequests,
  purpose: internalProof,
  receiver: 'ANALYST',
  async mail(change, request, code) {
    const { analyst, client, ecosystemName } = await partiesOf(change, request)
    change.mail(
      mailTo(analyst, ecosystemAdminMails.administrationInternalCode, {
        analystName: analyst.name,
        userName: client.name,
        ecosystemName: found(ecosystemName),
        ...code,
      }),
    )
  },
  sending: {
    event: 'RESEND_INTERNAL_CODE',
    action: ecosystemAdminActions.internalCodeResent,
    waiting: 'GOES_ON',
  },
  entering: {
    event: 'ENTER_INTERNAL_CODE',
    action: ecosystemAdminActions.opened,
    requires: (change, actor, request) =>
      requireOwnEcosystem(change, actor, request, request.ecosystemId),
  },
}
