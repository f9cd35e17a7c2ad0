import type { ClosedBy, EndedBy } from 'shared-schema/enums'
import type { SessionStanding } from '../access/rules.ts'
import type { Ending } from '../support-requests/ending.ts'

/** As what a party of a request ends its access session: the analyst controls it, the client is the account's side. */
export const sideOf = { ANALYST: 'CONTROLLER', CLIENT: 'ACCOUNT' } as const satisfies Partial<
  Record<ClosedBy, EndedBy>
>

const closedBy: Readonly<Record<EndedBy, ClosedBy>> = {
  CONTROLLER: 'ANALYST',
  ACCOUNT: 'CLIENT',
  TIME: 'TIME',
  REVOKED: 'REVOKED',
}

/** The end of a request whose access session stands like this; null while the session runs. */
export const endingAfter = (session: SessionStanding): Ending | null =>
  session.state === 'ENDED' ? { at: session.at, by: closedBy[session.by] } : null
