import type { PersonActor } from '../../platform/actor.ts'
import type { Change } from '../../platform/change.ts'
import { Refusal } from '../../platform/errors.ts'
import type { Platform } from '../../platform/platform.ts'
import { defineStrategies } from '../../platform/strategies.ts'

/**
 * How higher rooms know of contacts between staff and clients: each brings a select over $1 (a member of
 * staff), $2 (clients) and $3 (seconds back from now) that has a row if there was a contact. All are asked in
 * one statement.
 */
export const contacts = defineStrategies<string>('contacts of staff with clients')

interface Sides {
  readonly administratorId: string
  readonly successorId: string
}

const ASSISTED = `select 1 from access_sessions where controller_id = $1 and subject_id = any($2)
  and started_at > app_now() - interval '1 second' * $3`

/**
 * Whether a reviewer is one of the two sides, or had contact with one of them within 30 days (a setting)
 * (SU21).
 */
export async function isInvolvedReviewer(
  { database, settings, strategies }: Platform,
  reviewerId: string,
  { administratorId, successorId }: Sides,
  manager: Pick<Change['manager'], 'query'> = database.source.manager,
): Promise<boolean> {
  const sides = [administratorId, successorId]
  if (sides.includes(reviewerId)) return true
  const assisted = (await manager.query(
    `${[ASSISTED, ...strategies(contacts).values()].join(' union all ')} limit 1`,
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
