import type { SuccessionRestriction } from 'shared-schema/succession-enums'

/** What the conditions of SU16 are asked about. */
export interface Candidate {
  readonly mfaOn: boolean
  /** Seconds since the candidate was last active; null for never. */
  readonly inactiveSeconds: number | null
  readonly blocked: boolean
  /** How they stand in the ecosystem. */
  readonly member: 'ACTIVE' | 'BLOCKED' | 'NONE'
  readonly emailConfirmed: boolean
}

/** Which conditions of SU16 a candidate breaks; none where they are fit. */
export function brokenRestrictions(
  candidate: Candidate,
  mostInactiveSeconds: number,
): SuccessionRestriction[] {
  const broken: SuccessionRestriction[] = []
  if (!candidate.mfaOn) broken.push('MFA_OFF')
  if (candidate.inactiveSeconds === null || candidate.inactiveSeconds > mostInactiveSeconds)
    broken.push('INACTIVE')
  if (candidate.blocked) broken.push('BLOCKED')
  if (candidate.member === 'BLOCKED') broken.push('MEMBER_BLOCKED')
  if (candidate.member === 'NONE') broken.push('NOT_A_MEMBER')
  if (!candidate.emailConfirmed) broken.push('EMAIL_UNCONFIRMED')
  return broken
}
