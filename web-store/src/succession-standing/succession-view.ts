import type { Succession } from 'shared-ui/succession/succession-state.ts'

/** What the administrator's page shows of an ecosystem's succession. */
export type SuccessionView =
  | 'NONE'
  | 'PENDING'
  | 'ACCEPTED'
  | 'LAPSED'
  | 'DECLINED_BY_USER'
  | 'BLOCKED'
  | 'RELEASABLE'
  | 'APPOINTED'
  | 'HANDOVER'
  | 'VALIDATED'
  | 'CLAIM'
  | 'COMPLETED'

const views = {
  INVITED: 'PENDING',
  AWAITING_ACTIVATION: 'ACCEPTED',
  INVITATION_EXPIRED: 'LAPSED',
  ACTIVATION_EXPIRED: 'LAPSED',
  DECLINED_BY_SUCCESSOR: 'DECLINED_BY_USER',
  DECLINED_BY_PLATFORM: 'BLOCKED',
  ACTIVE: 'APPOINTED',
  IN_VALIDATION: 'HANDOVER',
  UNDER_REVIEW: 'CLAIM',
  AWAITING_CONFIRMATION: 'VALIDATED',
  REVOKED: 'NONE',
  COMPLETED: 'COMPLETED',
} as const satisfies Record<Succession['state'], SuccessionView>

type Standing = Pick<Succession, 'state' | 'handoverKind' | 'allowedActions'>

/** The view that fits the live succession of an ecosystem, or its last; a revoked one starts from scratch. */
export function viewOf(succession: Standing | null): SuccessionView {
  if (succession === null) return 'NONE'
  const { state, handoverKind, allowedActions } = succession
  // Before support has asked, nothing can be done about a block.
  if (state === 'DECLINED_BY_PLATFORM' && allowedActions.length > 0) return 'RELEASABLE'
  if (state === 'AWAITING_CONFIRMATION' && handoverKind === 'CLAIM') return 'CLAIM'
  return views[state]
}

/** How an ecosystem is changing hands right now, which freezes some acts (ruling R5); null where it isn't. */
export function handoverUnderWay(
  succession: Standing | null | undefined,
): 'HANDOVER' | 'CLAIM' | null {
  const view = succession ? viewOf(succession) : null
  if (view === 'CLAIM') return 'CLAIM'
  return view === 'HANDOVER' || view === 'VALIDATED' ? 'HANDOVER' : null
}
