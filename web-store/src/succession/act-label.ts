import type { Succession } from 'shared-ui/succession/succession-state.ts'
import { viewOf } from '../succession-standing/succession-view.ts'
import type { AdministratorAct } from './administrator-act.ts'

/**
 * The label of an act's button: before the successor is active, removing them is called cancelling the
 * invitation (SU5).
 */
export function actLabel(
  act: AdministratorAct,
  succession: Pick<Succession, 'state' | 'handoverKind' | 'allowedActions'>,
) {
  const shown = act === 'REMOVE' && viewOf(succession) === 'ACCEPTED' ? 'REVOKE' : act
  return `event.${shown}` as const
}
