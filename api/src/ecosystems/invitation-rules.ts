import type { MemberInvitationState } from 'shared-schema/enums'
import type { ErrorCode } from 'shared-schema/error-codes'
import type { memberInvitationActions } from './actions.ts'

/** How an invitation ended; null while it is pending. */
export type InvitationOutcome = Exclude<MemberInvitationState, 'PENDING'>

/** What decides the state of an invitation. */
export interface InvitationStanding {
  readonly outcome: InvitationOutcome | null
  readonly expiresAt: Date
}

/** The state of an invitation: past its end it is expired, whether or not its timer has run. */
export function invitationState(
  { outcome, expiresAt }: InvitationStanding,
  now: Date,
): MemberInvitationState {
  return outcome ?? (expiresAt <= now ? 'EXPIRED' : 'PENDING')
}

/** What can be done to an invitation, the state that follows, and the recorded action. */
export const invitationEnds = {
  accept: { outcome: 'ACCEPTED', recordedAs: 'accepted' },
  decline: { outcome: 'DECLINED', recordedAs: 'declined' },
  revoke: { outcome: 'REVOKED', recordedAs: 'revoked' },
  expire: { outcome: 'EXPIRED', recordedAs: 'expired' },
} as const satisfies Record<
  string,
  { outcome: InvitationOutcome; recordedAs: keyof typeof memberInvitationActions }
>

export type InvitationEnd = keyof typeof invitationEnds

/** Why nothing more can be done to an invitation; null while it is pending. */
export const endedRefusal = (standing: InvitationStanding, now: Date): ErrorCode | null =>
  invitationState(standing, now) === 'PENDING' ? null : 'INVITATION_ENDED'
