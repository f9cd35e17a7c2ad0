import type { SuccessionStep } from './succession-state.ts'

const steps = [
  'INVITE',
  'REVOKE',
  'REJECT',
  'ACCEPT',
  'ACTIVATE',
  'RENEW_LINK',
  'RESEND',
  'GO_BACK',
  'REMOVE',
  'RESIGN',
  'START_HANDOVER',
  'CLAIM',
  'CANCEL_HANDOVER',
  'REFUSE_HANDOVER',
  'PASS_VALIDATION',
  'CONTEST',
  'APPROVE_CLAIM',
  'DECLINE_CLAIM',
  'CANCEL_CLAIM',
  'CONFIRM',
  'LAPSE',
  'FAIL_CHECK',
  'REQUEST_RELEASE',
  'RELEASE',
  'REINSTATE',
  'REMIND',
] as const

const lapses = ['INVITED', 'AWAITING_ACTIVATION', 'AWAITING_CONFIRMATION'] as const

/** The key of the sentence for a step of the record; for a lapse it says what lapsed. */
export type StepKey = `step.${(typeof steps)[number]}` | `lapsed.${(typeof lapses)[number]}`

/** The sentence for one step; null for an event that this version of the app does not know. */
export function stepKey({
  event,
  fromState,
}: Pick<SuccessionStep, 'event' | 'fromState'>): StepKey | null {
  const lapsed = lapses.find((state) => event === 'LAPSE' && state === fromState)
  if (lapsed) return `lapsed.${lapsed}`
  const step = steps.find((known) => known === event)
  return step ? `step.${step}` : null
}
