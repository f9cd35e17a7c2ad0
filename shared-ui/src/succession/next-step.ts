import type { SuccessionParty, SuccessionState } from './succession.generated.ts'
import { isOver, type Succession } from './succession-state.ts'

/** The facts that decide who acts next. */
export type Standing = Pick<Succession, 'state' | 'turnOf' | 'deadline' | 'serverTime'>

type Waiting = Exclude<SuccessionState, 'REVOKED' | 'COMPLETED'>

/** What the person who acts next can do, as a key of `turn.yours`. */
export type OwnStep = Exclude<Waiting, 'IN_VALIDATION'> | 'SUPPORT'

/** The deadline for it, as a key of `byWhen`. */
export type ByWhen = Waiting | 'YOU_ARE_REMINDED' | 'OVERDUE'

/** Who acts next in a succession, and by when, from the view of one person (SU19). */
export type NextStep =
  | { readonly kind: 'OVER' }
  | { readonly kind: 'YOURS'; readonly step: OwnStep; readonly byWhen: ByWhen | null }
  | { readonly kind: 'OTHERS'; readonly of: SuccessionParty; readonly byWhen: ByWhen | null }

/** Decides who acts next, and whether that is the viewer. */
export function nextStep(standing: Standing, viewerIs: SuccessionParty | null): NextStep {
  const { state, turnOf } = standing
  if (turnOf === null || isOver(state)) return { kind: 'OVER' }
  const byWhen = byWhenOf(standing, state, viewerIs)
  if (turnOf !== viewerIs || state === 'IN_VALIDATION')
    return { kind: 'OTHERS', of: turnOf, byWhen }
  return { kind: 'YOURS', step: turnOf === 'ANALYST' ? 'SUPPORT' : state, byWhen }
}

/** States without a deadline: the administrator is reminded repeatedly. */
const reminded: readonly Waiting[] = [
  'INVITATION_EXPIRED',
  'ACTIVATION_EXPIRED',
  'ACTIVE',
  'DECLINED_BY_SUCCESSOR',
  'DECLINED_BY_PLATFORM',
]

function byWhenOf(
  { turnOf, deadline, serverTime }: Standing,
  state: Waiting,
  viewerIs: SuccessionParty | null,
): ByWhen | null {
  if (deadline === null) return null
  if (state === 'UNDER_REVIEW' && Date.parse(deadline) <= Date.parse(serverTime)) return 'OVERDUE'
  if (reminded.includes(state) && state !== 'ACTIVE' && viewerIs === 'ADMINISTRATOR')
    return 'YOU_ARE_REMINDED'
  // If support has asked to lift a block, either side can do so; the administrator is reminded.
  return state === 'DECLINED_BY_PLATFORM' && turnOf !== 'ANALYST' ? 'DECLINED_BY_SUCCESSOR' : state
}
