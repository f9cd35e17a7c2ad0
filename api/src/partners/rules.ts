import type { ErrorCode } from 'shared-schema/error-codes'
import type { AdmProfile, AdmUserAct, AdmUserState } from 'shared-schema/partner-enums'

/** What decides which acts on an ADM user are possible. */
export interface AdmUserStanding {
  readonly state: AdmUserState
  readonly profile: AdmProfile
  /** Whether they own the partner account. */
  readonly principal: boolean
  readonly mfaOn: boolean
}

/** Who wants to act on an ADM user of their team. */
export interface TeamActor {
  /** Whether the profile lets them manage the team. */
  readonly manages: boolean
  readonly principal: boolean
  /** Whether the act is about themself. */
  readonly self: boolean
}

/** From which states an act is possible, the state that follows if another does, and whether the Principal is protected. */
interface ActRule {
  readonly from: readonly AdmUserState[]
  readonly to?: AdmUserState
  readonly onPrincipal: 'REFUSED' | 'ALLOWED'
}

/** Every act on an ADM user (AD3–AD5). */
export const actRules: Readonly<Record<AdmUserAct, ActRule>> = {
  RESEND_INVITATION: { from: ['INVITED'], onPrincipal: 'REFUSED' },
  CHANGE: { from: ['INVITED', 'ACTIVE', 'BLOCKED'], onPrincipal: 'REFUSED' },
  BLOCK: { from: ['ACTIVE'], to: 'BLOCKED', onPrincipal: 'REFUSED' },
  UNBLOCK: { from: ['BLOCKED'], to: 'ACTIVE', onPrincipal: 'REFUSED' },
  DELETE: { from: ['INVITED', 'ACTIVE', 'BLOCKED'], to: 'DELETED', onPrincipal: 'REFUSED' },
  SIGN_OUT: { from: ['ACTIVE', 'BLOCKED'], onPrincipal: 'ALLOWED' },
  PROPOSE_EMAIL: { from: ['ACTIVE', 'BLOCKED'], onPrincipal: 'REFUSED' },
  MAKE_PRINCIPAL: { from: ['ACTIVE'], onPrincipal: 'REFUSED' },
}

/**
 * Why somebody can't do an act to an ADM user of their team; null if they can. Nobody acts on their own place here, not even
 * to leave: so no profile raises its own, and a team never loses its last Super Admin by a slip (AD13).
 */
export function actRefusal(
  act: AdmUserAct,
  { state, profile, principal, mfaOn }: AdmUserStanding,
  actor: TeamActor,
): ErrorCode | null {
  const { from, onPrincipal } = actRules[act]
  if (!actor.manages || (act === 'MAKE_PRINCIPAL' && !actor.principal)) return 'FORBIDDEN'
  if (actor.self) return 'OWN_TEAM_PLACE'
  if (principal && onPrincipal === 'REFUSED') return 'PRINCIPAL_PROTECTED'
  if (!from.includes(state)) return act === 'MAKE_PRINCIPAL' ? 'PRINCIPAL_UNFIT' : 'ADM_USER_STATE'
  if (act === 'MAKE_PRINCIPAL' && !(profile === 'SUPER_ADMIN' && mfaOn)) return 'PRINCIPAL_UNFIT'
  return null
}

/** What is known of the address of somebody who is to join a team. */
export interface InviteeStanding {
  readonly staff: boolean
  /** They are blocked, or the address is held for somebody who gave it up lately. */
  readonly blocked: boolean
  /** In whose team they have a live place. */
  readonly team: 'NONE' | 'OWN' | 'ANOTHER'
}

/**
 * Why a person can't join a team; null if they can. Staff, blocked people and members of another team get one answer, so
 * that it doesn't tell which they are (AD1).
 */
export function inviteeRefusal({ staff, blocked, team }: InviteeStanding): ErrorCode | null {
  if (team === 'OWN') return 'ALREADY_IN_TEAM'
  return staff || blocked || team === 'ANOTHER' ? 'ADM_USER_NOT_ADDABLE' : null
}

/** What is known of the address of somebody who is to be the Principal of a new partner. */
export interface PrincipalStanding {
  readonly staff: boolean
  /** They are blocked, or the address is held for somebody who gave it up lately. */
  readonly blocked: boolean
  /** Whether they have a live place in a team, or another partner waits for them. */
  readonly team: 'NONE' | 'MEMBER' | 'INVITED'
}

/** Why a person can't be the Principal of a new partner, in words that an operator can act on; null if they can (PA4). */
export function principalRefusal({ staff, blocked, team }: PrincipalStanding): ErrorCode | null {
  if (staff) return 'PRINCIPAL_IS_STAFF'
  if (blocked) return 'PRINCIPAL_BLOCKED'
  if (team === 'INVITED') return 'ALREADY_INVITED'
  return team === 'MEMBER' ? 'PRINCIPAL_IN_TEAM' : null
}
