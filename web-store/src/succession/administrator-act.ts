import type { Succession } from 'shared-ui/succession/succession-state.ts'
import {
  CancelHandoverDocument,
  GoBackToSuccessorDocument,
  ReleaseSuccessionDocument,
  RemoveSuccessorDocument,
  ResendInvitationDocument,
  RevokeInvitationDocument,
} from '../succession-standing/succession.generated.ts'

/** What an administrator can do with a succession, by the names of the API's `allowedActions`. */
export const administratorActs = [
  'START_HANDOVER',
  'RESEND',
  'GO_BACK',
  'RELEASE',
  'REINSTATE',
  'CONTEST',
  'CANCEL_HANDOVER',
  'REVOKE',
  'REMOVE',
] as const
export type AdministratorAct = (typeof administratorActs)[number]

/** The acts that need only an MFA code. */
export type PlainAct = Exclude<AdministratorAct, 'START_HANDOVER' | 'CONTEST'>

/** The mutation of each such act, and whether a question comes before the code. */
export const plainActs = {
  REVOKE: { document: RevokeInvitationDocument, asks: 'FIRST' },
  REMOVE: { document: RemoveSuccessorDocument, asks: 'FIRST' },
  CANCEL_HANDOVER: { document: CancelHandoverDocument, asks: 'FIRST' },
  RESEND: { document: ResendInvitationDocument, asks: 'CODE_ONLY' },
  GO_BACK: { document: GoBackToSuccessorDocument, asks: 'CODE_ONLY' },
  RELEASE: { document: ReleaseSuccessionDocument, asks: 'CODE_ONLY' },
  REINSTATE: { document: ReleaseSuccessionDocument, asks: 'CODE_ONLY' },
} as const satisfies Record<PlainAct, { document: unknown; asks: 'FIRST' | 'CODE_ONLY' }>

/** The acts that the API allows the administrator now; the one that continues the process comes first. */
export function offeredActs({
  allowedActions,
}: Pick<Succession, 'allowedActions'>): AdministratorAct[] {
  return administratorActs.filter((act) => allowedActions.includes(act))
}

/** The act that withdraws the appointment (the X beside the status), if it is allowed. */
export function takingBack(succession: Pick<Succession, 'allowedActions'>) {
  return offeredActs(succession).find((act) => act === 'REVOKE' || act === 'REMOVE') ?? null
}

/**
 * The look of an act's button: the act that continues the process stands out, one that withdraws the
 * appointment warns.
 */
export function weightOf(act: AdministratorAct): 'LEADS_ON' | 'PLAIN' | 'TAKES_AWAY' {
  if (act === 'REVOKE' || act === 'REMOVE') return 'TAKES_AWAY'
  return act === 'GO_BACK' || act === 'CANCEL_HANDOVER' ? 'PLAIN' : 'LEADS_ON'
}

/** The state that each act leads to, unless a broken condition makes the platform decline (SU16). */
export const leadsTo: Readonly<Record<AdministratorAct, Succession['state']>> = {
  REVOKE: 'REVOKED',
  REMOVE: 'REVOKED',
  RESEND: 'INVITED',
  GO_BACK: 'ACTIVE',
  RELEASE: 'INVITED',
  REINSTATE: 'ACTIVE',
  START_HANDOVER: 'IN_VALIDATION',
  CANCEL_HANDOVER: 'ACTIVE',
  CONTEST: 'UNDER_REVIEW',
}
