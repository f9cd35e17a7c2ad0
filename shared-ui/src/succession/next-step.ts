import type { SuccessionParty, SuccessionState } from './succession.generated.ts'
import type { Succession } from './succession-state.ts'

/** What decides who acts next. */
export type Standing = Pick<Succession, 'state' | 'turnOf' | 'deadline' | 'serverTime'>

type Waiting = Exclude<SuccessionState, 'REVOKED' | 'COMPLETED'>

/** What the one whose turn it is can do, as a key of `turn.yours`. */
export type OwnStep = Exclude<Waiting, 'IN_VALIDATION'> | 'SUPPORT'

/** By when it is to be done, as a key of `byWhen`. */
export type ByWhen = Waiting | 'YOU_ARE_REMINDED' | 'OVERDUE'

/** Who acts next in a succession, and by when, for one who looks at it (SU19). */
export type NextStep =
  | { readonly kind: 'OVER' }
  | { readonly kind: 'YOURS'; readonly step: OwnStep; readonly byWhen: ByWhen | null }
  | { readonly kind: 'OTHERS'; readonly of: SuccessionParty; readonly byWhen: ByWhen | null }

/** Works out who acts next, and speaks to the viewer where it is they. */
export function nextStep(standing: Standing, viewerIs: SuccessionParty | null): NextStep {
  const { state, turnOf } = standing
  if (turnOf === null || state === 'REVOKED' || state === 'COMPLETED') return { kind: 'OVER' }
  const byWhen = byWhenOf(standing, state, viewerIs)
  if (turnOf !== viewerIs || state === 'IN_VALIDATION')
    return { kind: 'OTHERS', of: turnOf, byWhen }
  return { kind: 'YOURS', step: turnOf === 'ANALYST' ? 'SUPPORT' : state, byWhen }
}

/** States in which nothing ends: the administrator is reminded, again and again. */
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
  // A block that support has asked to lift waits for one of the two sides; the administrator is reminded.
  return state === 'DECLINED_BY_PLATFORM' && turnOf !== 'ANALYST' ? 'DECLINED_BY_SUCCESSOR' : state
}
