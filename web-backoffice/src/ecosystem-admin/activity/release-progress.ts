import type { EcosystemAdminRequestViewFragment } from '../request/ecosystem-admin-request.generated.ts'

type ShownSuccession = EcosystemAdminRequestViewFragment['successions'][number]

/** The state of lifting a block: not requested, requested, or done (EA4). */
export type ReleaseProgress = 'NOT_ASKED' | 'ASKED' | 'LIFTED'

/** Decided by the succession alone, so that it follows what the administrator does. */
export function releaseProgress({
  state,
  releaseRequestedAt,
}: Pick<ShownSuccession, 'state' | 'releaseRequestedAt'>): ReleaseProgress {
  if (state !== 'DECLINED_BY_PLATFORM') return 'LIFTED'
  return releaseRequestedAt === null ? 'NOT_ASKED' : 'ASKED'
}

/** Whether the block of a succession was lifted during this support and has not returned. */
export function liftedDuring(
  { createdAt }: Pick<EcosystemAdminRequestViewFragment, 'createdAt'>,
  { state, timeline }: Pick<ShownSuccession, 'state' | 'timeline'>,
): boolean {
  const begun = Date.parse(createdAt)
  return (
    state !== 'DECLINED_BY_PLATFORM' &&
    timeline.some(
      ({ event, fromState, at }) =>
        (event === 'RELEASE' ||
          event === 'REINSTATE' ||
          (event === 'REMOVE' && fromState === 'DECLINED_BY_PLATFORM')) &&
        Date.parse(at) >= begun,
    )
  )
}
