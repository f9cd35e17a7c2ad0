import { holdPlaceHaving } from '../partners/team-act.ts'
import type { Change } from '../platform/change.ts'
import type { Platform } from '../platform/platform.ts'
import { managePortal } from './permissions.ts'

/**
 * Locks the portal of the own partner until the commit, and the place of whoever acts: two who change it at the same instant take
 * turns. The partner's row is locked, since a portal may have no row yet.
 *
 * @throws FORBIDDEN
 */
export async function holdPortal(platform: Platform, change: Change): Promise<void> {
  const { partnerId } = await holdPlaceHaving(platform, change, managePortal)
  await change.manager.query('select 1 from partners where id = $1 for no key update', [partnerId])
}
