import type { Succession } from 'shared-ui/succession/succession-state.ts'
import type { AdministratorAct } from './administrator-act.ts'

/**
 * An act that the administrator is being asked about, and the state of the succession when it was asked for.
 */
export interface AskedAct {
  readonly act: AdministratorAct
  readonly successionId: string
  readonly stepsKnown: number
}

/** Remembers the state of the succession when the act was asked for. */
export const askedOf = (
  act: AdministratorAct,
  { id, timeline }: Pick<Succession, 'id' | 'timeline'>,
): AskedAct => ({ act, successionId: id, stepsKnown: timeline.length })

/**
 * What became of an act that was asked about: it is still possible, it was done (here or in another window), or
 * the other side or a timer was faster and it is no longer possible.
 */
export function outcomeOf(
  { act, successionId, stepsKnown }: AskedAct,
  { id, timeline, allowedActions }: Pick<Succession, 'id' | 'timeline' | 'allowedActions'>,
): 'STANDS' | 'HAPPENED' | 'OVERTAKEN' {
  const since = id === successionId ? timeline.slice(stepsKnown) : timeline
  if (since.some(({ event }) => event === act)) return 'HAPPENED'
  return allowedActions.includes(act) ? 'STANDS' : 'OVERTAKEN'
}
