import type { Platform } from '../platform/platform.ts'
import { type SuccessionView, successionsOf } from '../succession/view.ts'
import { clientById } from '../support-requests/find-client.ts'
import type { EcosystemAdminRow } from './request-row.ts'

/**
 * The successions that support shows, newest first (EA3); none before both codes were right, and none
 * afterwards. Support sees no more than the user may: for the administrator all of the ecosystem's, so also for
 * a successor who has received it (EA6); for anybody else those in which they take part.
 */
export async function shownSuccessions(
  platform: Platform,
  { state, ecosystemId, user }: EcosystemAdminRow,
): Promise<SuccessionView[]> {
  if (state !== 'OPEN' || ecosystemId === null) return []
  const client = await clientById(platform, user.id)
  const place = client?.ecosystems.find(({ id }) => id === ecosystemId)
  const all = await successionsOf(platform, ecosystemId)
  if (place?.role === 'ADMINISTRATOR') return all
  return all.filter(
    ({ administrator, successor }) => administrator.id === user.id || successor.id === user.id,
  )
}
