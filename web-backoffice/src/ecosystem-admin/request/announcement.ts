import { announcedEnd } from '../../support-process/announced-end.ts'
import type { EcosystemAdminRequestViewFragment } from './ecosystem-admin-request.generated.ts'

/** What other people or the system did, as a key of the live region's texts. */
export type Announcement = 'BLOCK_LIFTED' | 'SUCCESSION_MOVED' | 'EXPIRED' | 'WITHDRAWN'

type Seen = Pick<EcosystemAdminRequestViewFragment, 'state' | 'closedBy'> & {
  readonly successions: readonly Pick<
    EcosystemAdminRequestViewFragment['successions'][number],
    'id' | 'state'
  >[]
}

/**
 * What changed between two snapshots of a request and must be announced to a screen reader; null if nothing
 * did, or only the analyst's own act, which the focus follows.
 */
export function announcementOf(before: Seen, after: Seen): Announcement | null {
  if (before.state !== after.state) return announcedEnd(after)
  return after.successions.reduce<Announcement | null>((said, succession) => {
    const was = before.successions.find(({ id }) => id === succession.id)
    if (!was || was.state === succession.state) return said
    const lifted = was.state === 'DECLINED_BY_PLATFORM'
    return lifted ? 'BLOCK_LIFTED' : (said ?? 'SUCCESSION_MOVED')
  }, null)
}
