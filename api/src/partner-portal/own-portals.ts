import { readEcosystem } from '../ecosystems/permissions.ts'
import { memberships } from '../ecosystems/places.ts'
import { partnerAccountTopics } from '../partner-accounts/topics.ts'
import type { PersonActor } from '../platform/actor.ts'
import { may } from '../platform/actor-permissions.ts'
import { found } from '../platform/errors.ts'
import type { Snapshot } from '../platform/live.ts'
import type { Platform } from '../platform/platform.ts'
import type { Topic } from '../platform/topics.ts'
import { type PortalView, portalsOf } from './portal.ts'
import { openLinks } from './rules.ts'
import { partnerPortalTopics } from './topics.ts'

/** The portal of a partner for the people of its accounts. */
export interface OwnPortalView extends PortalView {
  /** The ecosystems of the person that the partner looks after. */
  readonly ecosystemIds: readonly string[]
}

/** The partners that look after the ecosystems of a person, and what tells of a change of that. */
interface Providers {
  /** By partner, the ecosystems. */
  readonly providers: ReadonlyMap<string, readonly string[]>
  readonly again: Date | null
  readonly now: Date
  readonly topics: readonly Topic[]
}

interface AccountRow {
  readonly now: Date
  readonly partnerId: string | null
  readonly ecosystemId: string
  readonly demoEndsAt: Date | null
}

/**
 * The partners of the accounts in which a person has a place: under control the one account of the session. An account that is
 * cancelled, or whose demo is over, has none.
 */
export async function providersOf(platform: Platform, actor: PersonActor): Promise<Providers> {
  const ecosystemIds = memberships
    .of(actor)
    .map(({ ecosystemId }) => ecosystemId)
    .filter((ecosystemId) => may(platform, actor, readEcosystem, ecosystemId))
  const { rows } = await platform.database.pool.query<AccountRow>({
    name: 'providers-of-places',
    text: `select clock.now, a.partner_id as "partnerId", a.ecosystem_id as "ecosystemId", a.demo_ends_at as "demoEndsAt"
      from (select app_now() as now) clock
      left join unnest($1::uuid[]) place (ecosystem_id) on true
      left join partner_accounts a on a.ecosystem_id = place.ecosystem_id and a.situation <> 'CANCELLED'
        and (a.demo_ends_at is null or a.demo_ends_at > clock.now)`,
    values: [ecosystemIds],
  })
  const { now } = found(rows[0])
  const providers = new Map<string, string[]>()
  for (const { partnerId, ecosystemId } of rows)
    if (partnerId !== null)
      providers.set(partnerId, [...(providers.get(partnerId) ?? []), ecosystemId])
  const ends = rows.flatMap(({ demoEndsAt }) => demoEndsAt?.getTime() ?? [])
  return {
    providers,
    again: ends.length === 0 ? null : new Date(Math.min(...ends)),
    now,
    topics: [
      ...ecosystemIds.map((id) => partnerAccountTopics.account(id)),
      ...[...providers.keys()].sort().map((id) => partnerPortalTopics.portal(id)),
    ],
  }
}

/** The portals of all partners that look after a person's ecosystems, by name; nothing is noted by it. */
export async function ownPortals(
  platform: Platform,
  actor: PersonActor,
): Promise<Snapshot<readonly OwnPortalView[]>> {
  const { providers, ...snapshot } = await providersOf(platform, actor)
  const portals = await portalsOf(platform, [...providers.keys()])
  return {
    ...snapshot,
    value: portals.map((portal) => ({
      ...portal,
      links: openLinks(portal.links),
      ecosystemIds: providers.get(portal.id) ?? [],
    })),
  }
}
