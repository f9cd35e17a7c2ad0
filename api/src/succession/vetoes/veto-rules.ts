import type { SuccessionEvent } from 'shared-schema/succession-enums'

/** What a person says against something; it wins over a timer, and any other act, of the same instant (SU18). */
export const vetoes: readonly SuccessionEvent[] = [
  'REVOKE',
  'REMOVE',
  'REJECT',
  'RESIGN',
  'CANCEL_HANDOVER',
  'REFUSE_HANDOVER',
  'CONTEST',
  'CANCEL_CLAIM',
]

/**
 * What is still possible while the ecosystem is suspended or closed (PA3): a person can say no at any time; whatever would
 * lead on waits until it is open again.
 */
export const whileNotOpen: readonly SuccessionEvent[] = [...vetoes, 'DECLINE_CLAIM']

/** How long a timer leaves the word to a veto of its own instant that is still on its way (SU18). */
export const VETO_GRACE_MILLISECONDS = 1000

/** How long whatever else happens to a succession waits for vetoes that are under way (SU18). */
export const VETO_PATIENCE_MILLISECONDS = 5000
