import type { Caller, World } from './harness/matrix-world.ts'

/**
 * Who may do what, for every query, mutation and subscription (threat R1). One row is a field with the object that its
 * arguments name; the columns are the callers of `harness/matrix-world.ts`.
 *
 * yes: it is let through to its use case (which may still refuse for its own reasons, such as a wrong code)
 * out: UNAUTHENTICATED · no: FORBIDDEN · 404: NOT_FOUND · ctl: REFUSED_UNDER_CONTROL · env: ENVIRONMENT_NOT_ALLOWED
 * two: PARTY_CONFLICT
 */
export const table = `
field                                 | object             | nobody user member admin other analyst peer reviewer STORE WEB APP RCM
Query.publicSettings                  |                    | yes    yes  yes    yes   yes   yes     yes  yes      yes   yes yes yes
Query.viewer                          |                    | yes    yes  yes    yes   yes   yes     yes  yes      yes   yes yes yes
Query.devices                         |                    | out    yes  yes    yes   yes   yes     yes  yes      ctl   ctl ctl ctl
Query.ecosystem                       | E                  | out    404  yes    yes   404   404     404  404      yes   yes yes yes
Query.ecosystem                       | F                  | out    404  404    404   yes   404     404  404      404   404 404 404
Query.members                         | E                  | out    404  no     yes   404   404     404  404      yes   env env env
Query.members                         | F                  | out    404  404    404   yes   404     404  404      404   env env env
Query.rcmDashboard                    | E                  | out    404  env    yes   404   404     404  404      env   env env yes
Query.rcmDashboard                    | F                  | out    404  404    404   yes   404     404  404      env   env env 404
Query.rcmClaims                       | E                  | out    404  env    yes   404   404     404  404      env   env env yes
Query.rcmClaims                       | F                  | out    404  404    404   yes   404     404  404      env   env env 404
Query.findClient                      | member's e-mail    | out    no   no     no    no    yes     yes  no       ctl   ctl ctl ctl
Query.assistanceRequest               | analyst's          | out    no   no     no    no    yes     404  no       ctl   ctl ctl ctl
Query.assistanceRequest               | peer's             | out    no   no     no    no    404     yes  no       ctl   ctl ctl ctl
Query.assistanceRequests              |                    | out    no   no     no    no    yes     yes  no       ctl   ctl ctl ctl
Query.clientAssistance                | link of member     | yes    yes  yes    yes   yes   two     yes  yes      ctl   ctl ctl ctl
Query.clientAssistance                | own                | out    yes  yes    yes   yes   yes     yes  yes      ctl   ctl ctl ctl
Query.pastAssistance                  |                    | out    yes  yes    yes   yes   yes     yes  yes      yes   yes yes env
Mutation.signIn                       |                    | yes    yes  yes    yes   yes   yes     yes  yes      ctl   ctl ctl ctl
Mutation.enterSignInMfaCode           |                    | yes    yes  yes    yes   yes   yes     yes  yes      ctl   ctl ctl ctl
Mutation.signOut                      |                    | yes    yes  yes    yes   yes   yes     yes  yes      ctl   ctl ctl ctl
Mutation.signOutDevice                | member's device    | out    404  yes    404   404   404     404  404      ctl   ctl ctl ctl
Mutation.signOutAllDevices            |                    | out    yes  yes    yes   yes   yes     yes  yes      ctl   ctl ctl ctl
Mutation.requestPasswordReset         |                    | yes    yes  yes    yes   yes   yes     yes  yes      ctl   ctl ctl ctl
Mutation.resetPassword                |                    | yes    yes  yes    yes   yes   yes     yes  yes      ctl   ctl ctl ctl
Mutation.changePassword               |                    | out    yes  yes    yes   yes   yes     yes  yes      ctl   ctl ctl ctl
Mutation.updateProfile                |                    | out    yes  yes    yes   yes   yes     yes  yes      env   yes yes env
Mutation.beginMfaSetup                |                    | out    yes  yes    yes   yes   yes     yes  yes      ctl   ctl ctl ctl
Mutation.confirmMfaSetup              |                    | out    yes  yes    yes   yes   yes     yes  yes      ctl   ctl ctl ctl
Mutation.turnOffMfa                   |                    | out    yes  yes    yes   yes   yes     yes  yes      ctl   ctl ctl ctl
Mutation.renewRecoveryCodes           |                    | out    yes  yes    yes   yes   yes     yes  yes      ctl   ctl ctl ctl
Mutation.renameEcosystem              | E                  | out    404  no     yes   404   404     404  404      yes   env env env
Mutation.renameEcosystem              | F                  | out    404  404    404   yes   404     404  404      404   env env env
Mutation.addMember                    | E                  | out    404  no     yes   404   404     404  404      yes   env env env
Mutation.addMember                    | F                  | out    404  404    404   yes   404     404  404      404   env env env
Mutation.blockMember                  | member of E        | out    404  no     yes   404   404     404  404      yes   env env env
Mutation.blockMember                  | member of F        | out    404  404    404   yes   404     404  404      404   env env env
Mutation.blockMember                  | administrator of E | out    404  no     yes   404   404     404  404      yes   env env env
Mutation.unblockMember                | member of E        | out    404  no     yes   404   404     404  404      yes   env env env
Mutation.unblockMember                | member of F        | out    404  404    404   yes   404     404  404      404   env env env
Mutation.removeMember                 | member of E        | out    404  no     yes   404   404     404  404      yes   env env env
Mutation.removeMember                 | member of F        | out    404  404    404   yes   404     404  404      404   env env env
Mutation.startAssistance              | F's administrator  | out    no   no     no    no    yes     yes  no       ctl   ctl ctl ctl
Mutation.sendAnalystCode              | analyst's          | out    no   no     no    no    yes     404  no       ctl   ctl ctl ctl
Mutation.sendAnalystCode              | peer's             | out    no   no     no    no    404     yes  no       ctl   ctl ctl ctl
Mutation.enterAnalystCode             | analyst's          | out    no   no     no    no    yes     404  no       ctl   ctl ctl ctl
Mutation.enterAnalystCode             | peer's             | out    no   no     no    no    404     yes  no       ctl   ctl ctl ctl
Mutation.sendClientCode               | analyst's          | out    no   no     no    no    yes     404  no       ctl   ctl ctl ctl
Mutation.resendClientCode             | analyst's          | out    no   no     no    no    yes     404  no       ctl   ctl ctl ctl
Mutation.enterClientCodeAsAnalyst     | analyst's          | out    no   no     no    no    yes     404  no       ctl   ctl ctl ctl
Mutation.cancelAssistance             | analyst's          | out    no   no     no    no    yes     404  no       ctl   ctl ctl ctl
Mutation.endAssistance                | analyst's session  | out    no   no     no    no    yes     404  no       ctl   ctl ctl ctl
Mutation.enterClientCode              | analyst's          | out    404  yes    404   404   404     404  404      ctl   ctl ctl ctl
Mutation.enterClientCode              | link of member     | yes    yes  yes    yes   yes   two     yes  yes      ctl   ctl ctl ctl
Mutation.refuseAssistance             | analyst's          | out    404  yes    404   404   404     404  404      ctl   ctl ctl ctl
Mutation.refuseAssistance             | link of member     | yes    yes  yes    yes   yes   two     yes  yes      ctl   ctl ctl ctl
Mutation.endAssistanceAsClient        | analyst's session  | out    404  404    yes   404   404     404  404      ctl   ctl ctl ctl
Mutation.endAssistanceAsClient        | link of member     | yes    yes  yes    yes   yes   two     yes  yes      ctl   ctl ctl ctl
Mutation.openEnvironment              | session            | out    no   no     no    no    yes     404  no       ctl   ctl ctl ctl
Mutation.redeemTicket                 |                    | yes    yes  yes    yes   yes   yes     yes  yes      ctl   ctl ctl ctl
Mutation.endAccessConnection          | way in             | out    no   no     no    no    yes     404  no       ctl   ctl ctl ctl
Mutation.leaveAccessSession           |                    | out    no   no     no    no    no      no   no       yes   yes yes yes
Subscription.viewerChanged            |                    | out    yes  yes    yes   yes   yes     yes  yes      yes   yes yes yes
Subscription.accessSessionChanged     |                    | out    no   no     no    no    no      no   no       yes   yes yes yes
Subscription.assistanceRequestChanged | analyst's          | out    no   no     no    no    yes     404  no       ctl   ctl ctl ctl
Subscription.assistanceRequestChanged | peer's             | out    no   no     no    no    404     yes  no       ctl   ctl ctl ctl
Subscription.clientAssistanceChanged  | link of member     | yes    yes  yes    yes   yes   two     yes  yes      ctl   ctl ctl ctl
Subscription.clientAssistanceChanged  | own                | out    yes  yes    yes   yes   yes     yes  yes      ctl   ctl ctl ctl
`

/** The code that each word of the table stands for. */
export const words: Readonly<Record<string, string>> = {
  out: 'UNAUTHENTICATED',
  no: 'FORBIDDEN',
  '404': 'NOT_FOUND',
  ctl: 'REFUSED_UNDER_CONTROL',
  env: 'ENVIRONMENT_NOT_ALLOWED',
  two: 'PARTY_CONFLICT',
}

/** One row, read. */
export interface MatrixRow {
  readonly field: string
  readonly object: string
  readonly cells: readonly { readonly caller: Caller; readonly word: string }[]
}

/** The rows of the table. */
export function matrixRows(): MatrixRow[] {
  const [heading = '', ...lines] = table.trim().split('\n')
  const columns = heading.split('|')[2]?.trim().split(/\s+/) as Caller[]
  return lines.map((line) => {
    const [field = '', object = '', cells = ''] = line.split('|').map((text) => text.trim())
    const given = cells.split(/\s+/)
    if (given.length !== columns.length) throw new Error(`${field} ${object}: a column is missing`)
    return {
      field,
      object,
      cells: columns.map((caller, index) => ({ caller, word: given[index] ?? '' })),
    }
  })
}

type Variables = Record<string, unknown>
const input = (fields: Variables): Variables => ({ input: fields })

/** What each field is asked with: the row's object in its place, and something sound for the rest. */
export function variablesOf({ field, object }: MatrixRow, { ids }: World): Variables {
  const id = ids[object] ?? null
  const byLink = object === 'link of member'
  const party = byLink ? { token: id, requestId: null } : { token: null, requestId: id }
  const given: Readonly<Record<string, Variables>> = {
    'Query.ecosystem': { id },
    'Query.members': { ecosystemId: id, first: 2 },
    'Query.rcmDashboard': { ecosystemId: id },
    'Query.rcmClaims': { ecosystemId: id, first: 2 },
    'Query.devices': { first: 2 },
    'Query.findClient': { email: id },
    'Query.assistanceRequest': { id },
    'Query.assistanceRequests': { first: 2 },
    'Query.clientAssistance': { token: id },
    'Query.pastAssistance': { first: 2 },
    'Mutation.signIn': input({ email: 'nobody@test.example', password: 'not a password' }),
    'Mutation.enterSignInMfaCode': input({ code: '123456' }),
    'Mutation.signOutDevice': { deviceId: id },
    'Mutation.requestPasswordReset': input({ email: 'nobody@test.example' }),
    'Mutation.resetPassword': input({ token: 'x', newPassword: 'a lantern in the orchard' }),
    'Mutation.changePassword': input({ currentPassword: 'x', newPassword: 'y', code: null }),
    'Mutation.updateProfile': input({ language: 'EN' }),
    'Mutation.confirmMfaSetup': input({ code: '123456' }),
    'Mutation.turnOffMfa': input({ password: 'x', code: '123456' }),
    'Mutation.renewRecoveryCodes': input({ code: '123456' }),
    'Mutation.renameEcosystem': input({ ecosystemId: id, name: 'Renamed' }),
    'Mutation.addMember': input({
      ecosystemId: id,
      email: ids["peer's client"],
      name: 'Added',
      role: 'USER',
      idempotencyKey: ids['new key'],
    }),
    'Mutation.blockMember': input({ membershipId: id }),
    'Mutation.unblockMember': input({ membershipId: id }),
    'Mutation.removeMember': input({ membershipId: id }),
    'Mutation.startAssistance': input({
      email: ids["F's administrator"],
      ecosystemId: ids.F,
      idempotencyKey: ids['new key'],
    }),
    'Mutation.sendAnalystCode': input({ requestId: id }),
    'Mutation.enterAnalystCode': input({ requestId: id, code: '123456' }),
    'Mutation.sendClientCode': input({ requestId: id, reason: 'The invoices page stays empty' }),
    'Mutation.resendClientCode': input({ requestId: id }),
    'Mutation.enterClientCodeAsAnalyst': input({ requestId: id, code: ids['code of member'] }),
    'Mutation.cancelAssistance': input({ requestId: id, reason: 'Wrong account' }),
    'Mutation.endAssistance': input({ requestId: id }),
    'Mutation.enterClientCode': input({ ...party, code: ids['code of member'] }),
    'Mutation.refuseAssistance': input(party),
    'Mutation.endAssistanceAsClient': input(party),
    'Mutation.openEnvironment': input({ accessSessionId: id, environment: 'WEB' }),
    'Mutation.redeemTicket': input({ ticket: 'x' }),
    'Mutation.endAccessConnection': { connectionId: id },
    'Subscription.assistanceRequestChanged': { id },
    'Subscription.clientAssistanceChanged': { token: id },
  }
  return given[field] ?? {}
}
