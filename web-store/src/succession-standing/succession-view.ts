import type { Succession } from 'shared-ui/succession/succession-state.ts'

/** The views of an ecosystem's succession on the administrator's page. */
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

/**
 * The view for an ecosystem's live succession, or for its last one; after a revoked one the process starts from
 * the beginning.
 */
export function viewOf(succession: Standing | null): SuccessionView {
  if (succession === null) return 'NONE'
  const { state, handoverKind, allowedActions } = succession
  // Until support has asked to lift a block, nobody can do anything about it.
  if (state === 'DECLINED_BY_PLATFORM' && allowedActions.length > 0) return 'RELEASABLE'
  if (state === 'AWAITING_CONFIRMATION' && handoverKind === 'CLAIM') return 'CLAIM'
  return views[state]
}

/** How an ecosystem is changing hands now, which freezes some acts (ruling R5); null if it is not. */
export function handoverUnderWay(
  succession: Standing | null | undefined,
): 'HANDOVER' | 'CLAIM' | null {
  const view = succession ? viewOf(succession) : null
  if (view === 'CLAIM') return 'CLAIM'
  return view === 'HANDOVER' || view === 'VALIDATED' ? 'HANDOVER' : null
}
