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

/** How long a timer leaves the word to a veto of its own instant that is still on its way (SU18). */
export const VETO_GRACE_MILLISECONDS = 1000

/** How long whatever else happens to a succession waits for vetoes that are under way (SU18). */
export const VETO_PATIENCE_MILLISECONDS = 5000
