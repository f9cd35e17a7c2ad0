import type { SuccessionParty, SuccessionState } from 'shared-schema/succession-enums'
import type { StateMeaning as Meaning } from '../../platform/state-machine.ts'

/** The settings that bound a state's waiting. */
export type SuccessionBound =
  | 'INVITATION_ANSWER_SECONDS'
  | 'ACTIVATION_SECONDS'
  | 'VALIDATION_LATEST_SECONDS'
  | 'CONFIRMATION_SECONDS'
  | 'CLAIM_REVIEW_SECONDS'
  | 'SUCCESSION_REMINDER_SECONDS'

/** What a state means, whose turn it is, what bounds the waiting, and what happens then (SU19). */
export interface StateMeaning extends Meaning<SuccessionParty, SuccessionBound> {
  /** What the system does at the bound; REMIND tells whoever must act, and the state stays. */
  readonly atBound: 'LAPSE' | 'PASS_VALIDATION' | 'REMIND' | null
}

/** The states of a succession (SU1–SU21). */
export const states: Readonly<Record<SuccessionState, StateMeaning>> = {
  INVITED: {
    meaning: 'The administrator has invited a member to be the successor.',
    turnOf: 'SUCCESSOR',
    boundedBy: 'INVITATION_ANSWER_SECONDS',
    atBound: 'LAPSE',
  },
  INVITATION_EXPIRED: {
    meaning: 'The invitation was not answered in time.',
    turnOf: 'ADMINISTRATOR',
    boundedBy: 'SUCCESSION_REMINDER_SECONDS',
    atBound: 'REMIND',
  },
  AWAITING_ACTIVATION: {
    meaning: 'The invited user has accepted and must activate by the e-mailed link.',
    turnOf: 'SUCCESSOR',
    boundedBy: 'ACTIVATION_SECONDS',
    atBound: 'LAPSE',
  },
  ACTIVATION_EXPIRED: {
    meaning: 'The activation link lapsed.',
    turnOf: 'ADMINISTRATOR',
    boundedBy: 'SUCCESSION_REMINDER_SECONDS',
    atBound: 'REMIND',
  },
  ACTIVE: {
    meaning: "The user is the ecosystem's successor; either side may begin a hand-over.",
    turnOf: 'ADMINISTRATOR',
    boundedBy: 'SUCCESSION_REMINDER_SECONDS',
    atBound: 'REMIND',
  },
  IN_VALIDATION: {
    meaning: 'The administrator has started the hand-over; the system checks every condition.',
    turnOf: 'SYSTEM',
    boundedBy: 'VALIDATION_LATEST_SECONDS',
    atBound: 'PASS_VALIDATION',
  },
  UNDER_REVIEW: {
    meaning:
      'The successor has claimed the ecosystem; platform administration reviews the evidence.',
    turnOf: 'REVIEWER',
    boundedBy: 'CLAIM_REVIEW_SECONDS',
    atBound: 'REMIND',
  },
  AWAITING_CONFIRMATION: {
    meaning: 'All is checked; the successor must confirm, signed in and with MFA.',
    turnOf: 'SUCCESSOR',
    boundedBy: 'CONFIRMATION_SECONDS',
    atBound: 'LAPSE',
  },
  DECLINED_BY_SUCCESSOR: {
    meaning:
      'The successor rejected the invitation, cancelled the claim, refused the hand-over or resigned.',
    turnOf: 'ADMINISTRATOR',
    boundedBy: 'SUCCESSION_REMINDER_SECONDS',
    atBound: 'REMIND',
  },
  DECLINED_BY_PLATFORM: {
    meaning:
      'A condition was broken or a claim declined; blocked until support asks to lift the block.',
    turnOf: 'ANALYST',
    boundedBy: 'SUCCESSION_REMINDER_SECONDS',
    atBound: 'REMIND',
  },
  REVOKED: {
    meaning: 'The administrator took the appointment back.',
    turnOf: null,
    boundedBy: null,
    atBound: null,
  },
  COMPLETED: {
    meaning: 'The successor is the administrator.',
    turnOf: null,
    boundedBy: null,
    atBound: null,
  },
}

/** From the start of a hand-over what could empty the ecosystem or defeat it is frozen (ruling R5). */
export const isFrozen = (state: SuccessionState): boolean =>
  state === 'IN_VALIDATION' || state === 'UNDER_REVIEW' || state === 'AWAITING_CONFIRMATION'
