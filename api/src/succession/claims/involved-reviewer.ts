import type { PersonActor } from '../../platform/actor.ts'
import type { Change } from '../../platform/change.ts'
import { Refusal } from '../../platform/errors.ts'
import type { BatchRead } from '../../platform/graphql/batch-read.ts'
import type { Platform } from '../../platform/platform.ts'
import { defineStrategies } from '../../platform/strategies.ts'

/**
 * How higher rooms know of contacts between staff and clients: each brings a condition over $1 (a member of
 * staff), `client.id` and $2 (seconds back from now) that is true if there was a contact. All are asked in one
 * statement.
 */
export const contacts = defineStrategies<string>('contacts of staff with clients')

interface Sides {
  readonly administratorId: string
  readonly successorId: string
}

const ASSISTED = `exists (select from access_sessions where controller_id = $1 and subject_id = client.id
  and started_at > (select app_now()) - interval '1 second' * $2)`

/** The clients among some with whom a member of staff had contact within 30 days (a setting). */
async function metBy(
  { settings, strategies }: Platform,
  manager: Pick<Change['manager'], 'query'>,
  reviewerId: string,
  clientIds: readonly string[],
): Promise<ReadonlySet<string>> {
  const conditions = [ASSISTED, ...strategies(contacts).values()].join(' or ')
  const rows = (await manager.query(
    `select client.id from unnest($3::uuid[]) as client (id) where ${conditions}`,
    [reviewerId, settings.REVIEWER_DISTANCE_SECONDS, [...new Set(clientIds)]],
  )) as { id: string }[]
  return new Set(rows.map(({ id }) => id))
}

const isOneOf = (people: ReadonlySet<string>, { administratorId, successorId }: Sides): boolean =>
  people.has(administratorId) || people.has(successorId)

/**
 * Whether a reviewer is one of the two sides of a succession, or had contact with one of them within 30 days (a
 * setting) (SU21).
 */
async function isInvolvedReviewer(
  platform: Platform,
  reviewerId: string,
  sides: Sides,
  manager: Pick<Change['manager'], 'query'>,
): Promise<boolean> {
  if (isOneOf(new Set([reviewerId]), sides)) return true
  const { administratorId, successorId } = sides
  return isOneOf(await metBy(platform, manager, reviewerId, [administratorId, successorId]), sides)
}

/** The same for many successions, each with its reviewer. */
export const involvements: BatchRead<Sides & { readonly reviewerId: string }, boolean> = {
  async many(platform, asked) {
    const { manager } = platform.database.source
    const met = new Map<string, ReadonlySet<string>>()
    for (const [reviewerId, sides] of Map.groupBy(asked, (one) => one.reviewerId)) {
      const clientIds = sides.flatMap((one) => [one.administratorId, one.successorId])
      const clients = await metBy(platform, manager, reviewerId, clientIds)
      met.set(reviewerId, new Set([reviewerId, ...clients]))
    }
    return asked.map((one) => isOneOf(met.get(one.reviewerId) ?? new Set(), one))
  },
}

/** @throws REVIEWER_INVOLVED */
export async function refuseInvolvedReviewer(
  platform: Platform,
  { user }: PersonActor,
  sides: Sides,
  change?: Change,
): Promise<void> {
  const { manager } = change ?? platform.database.source
  if (await isInvolvedReviewer(platform, user.id, sides, manager))
    throw new Refusal('REVIEWER_INVOLVED')
}
