import type { PersonActor } from '../platform/actor.ts'
import type { Change } from '../platform/change.ts'
import { Refusal } from '../platform/errors.ts'
import type { Platform } from '../platform/platform.ts'

interface Sides {
  readonly administratorId: string
  readonly successorId: string
}

/** Whether a reviewer is one of the two, or has assisted one of them within 30 days, by default (SU21). */
export async function isInvolvedReviewer(
  { database, settings }: Platform,
  reviewerId: string,
  { administratorId, successorId }: Sides,
  manager: Pick<Change['manager'], 'query'> = database.source.manager,
): Promise<boolean> {
  const sides = [administratorId, successorId]
  if (sides.includes(reviewerId)) return true
  const assisted = (await manager.query(
    `select 1 from access_sessions where controller_id = $1 and subject_id = any($2)
       and started_at > app_now() - interval '1 second' * $3
     union all
     select 1 from administration_requests where analyst_id = $1 and user_id = any($2)
       and created_at > app_now() - interval '1 second' * $3 limit 1`,
    [reviewerId, sides, settings.REVIEWER_DISTANCE_SECONDS],
  )) as unknown[]
  return assisted.length > 0
}

/** @throws REVIEWER_INVOLVED */
export async function refuseInvolvedReviewer(
  platform: Platform,
  { user }: PersonActor,
  sides: Sides,
  change?: Change,
): Promise<void> {
  if (await isInvolvedReviewer(platform, user.id, sides, change?.manager))
    throw new Refusal('REVIEWER_INVOLVED')
}
