import type { SuccessionEvent, SuccessionState } from 'shared-ui/succession/succession.generated.ts'

interface Standing {
  readonly id: string
  readonly state: SuccessionState
  readonly stateSince: string
  readonly allowedActions: readonly SuccessionEvent[]
}

/** Whether a succession has ended for good. */
export const hasEnded = ({ state }: Pick<Standing, 'state'>): boolean =>
  state === 'REVOKED' || state === 'COMPLETED'

/** Identifies one sending of an invitation: an invitation that is sent again is another one. */
export const invitationKey = ({ id, stateSince }: Pick<Standing, 'id' | 'stateSince'>): string =>
  `${id} ${stateSince}`

/** The invitation to ask about now: one that can be answered and was not postponed (SU6). */
export function invitationToAsk<S extends Standing>(
  successions: readonly S[],
  putOff: ReadonlySet<string>,
): S | null {
  return (
    successions.find(
      (succession) =>
        succession.allowedActions.includes('ACCEPT') && !putOff.has(invitationKey(succession)),
    ) ?? null
  )
}

/** What only the successor can do in a succession. */
export type Wait = 'ANSWER' | 'ACTIVATE' | 'CONFIRM'

/** What the successor has to do in a succession; null if it is not their turn (SU19). */
export function waitOf({ state, allowedActions }: Standing): Wait | null {
  if (allowedActions.includes('CONFIRM')) return 'CONFIRM'
  if (allowedActions.includes('ACCEPT')) return 'ANSWER'
  return state === 'AWAITING_ACTIVATION' ? 'ACTIVATE' : null
}

/** The order of a list: first what the successor has to do, then what is under way, then what has ended. */
export function byUrgency<S extends Standing>(successions: readonly S[]): S[] {
  const rank = (succession: S) => {
    if (waitOf(succession) !== null) return 0
    return hasEnded(succession) ? 2 : 1
  }
  return successions.toSorted((one, other) => rank(one) - rank(other))
}
