import type { EcosystemSituation, Module, Plan } from 'shared-schema/enums'
import type { PersonActor } from '../platform/actor.ts'
import type { Change } from '../platform/change.ts'
import { arrayGiven, askPrepared } from '../platform/database/prepared.ts'
import { found } from '../platform/errors.ts'
import { requireName } from '../platform/names.ts'
import type { Platform } from '../platform/platform.ts'
import { ecosystemActions } from './actions.ts'
import { ecosystemTopics } from './topics.ts'

/** An ecosystem as its members see it. */
export interface EcosystemView {
  readonly id: string
  readonly name: string
  readonly plan: Plan
  readonly modules: Module[]
  readonly situation: EcosystemSituation
  readonly situationSince: Date | null
  readonly situationReason: string | null
  readonly administrator: { readonly id: string; readonly name: string; readonly email: string }
  /** Members who are not removed, blocked ones included. */
  readonly memberCount: number
}

/** The ecosystems with these ids, in no order; unknown ids are left out. */
export async function ecosystemsById(
  platform: Platform,
  ids: readonly string[],
): Promise<EcosystemView[]> {
  if (ids.length === 0) return []
  const { rows } = await platform.database.pool.query<EcosystemView>({
    name: 'ecosystems-by-id',
    text: `select e.id, e.name, e.plan, e.modules, e.situation, e.situation_since as "situationSince",
        e.situation_reason as "situationReason",
        jsonb_build_object('id', u.id, 'name', u.name, 'email', u.email) as administrator,
        c.members as "memberCount"
      from ecosystems e
      join memberships m on m.ecosystem_id = e.id and m.role = 'ADMINISTRATOR' and m.removed_at is null
      join users u on u.id = m.user_id
      join member_counts c on c.ecosystem_id = e.id
      where e.id = any(${arrayGiven(1, 'uuid')}::uuid[])`,
    values: [ids],
  })
  return rows
}

/** How many members an ecosystem has, blocked ones included, and how many of them have MFA on. */
export interface MemberCountsView {
  readonly members: number
  readonly withMfa: number
}

/**
 * The counts that database triggers keep at every change of a membership or of MFA.
 *
 * @throws NOT_FOUND
 */
export async function memberCountsOf(
  platform: Platform,
  ecosystemId: string,
): Promise<MemberCountsView> {
  const { rows } = await platform.database.pool.query<MemberCountsView>({
    name: 'member-counts',
    text: 'select members, with_mfa as "withMfa" from member_counts where ecosystem_id = $1',
    values: [ecosystemId],
  })
  return found(rows[0])
}

/** One ecosystem. @throws NOT_FOUND */
export async function ecosystemOf(platform: Platform, id: string): Promise<EcosystemView> {
  const [ecosystem] = await ecosystemsById(platform, [id])
  return found(ecosystem)
}

/** Gives the name before; no row if that is the same. */
const RENAME = {
  name: 'rename-ecosystem',
  text: `with known as (select id, name from ecosystems where id = $1 for update)
    update ecosystems e set name = $2 from known where e.id = known.id and known.name <> $2
    returning e.id, known.name as before`,
}

/**
 * Renames an ecosystem. No-op, without an audit event, if the name is the same.
 *
 * @throws NAME_INVALID for a name that is not 1 to 100 characters with a letter or digit among them
 */
export async function renameEcosystem(
  platform: Platform,
  actor: PersonActor,
  input: { readonly ecosystemId: string; readonly name: string },
): Promise<EcosystemView> {
  const name = requireName(input.name)
  await platform.inChange(actor, (change) => renameWithin(change, input.ecosystemId, name))
  return ecosystemOf(platform, input.ecosystemId)
}

/**
 * The same within a change.
 *
 * @param name as it is kept (`requireName`)
 */
export async function renameWithin(
  change: Change,
  ecosystemId: string,
  name: string,
): Promise<void> {
  const [renamed] = await askPrepared<{ id: string; before: string }>(change.manager, RENAME, [
    ecosystemId,
    name,
  ])
  if (!renamed) return
  const { id, before } = renamed
  change.record(ecosystemActions.renamed, {
    targetId: id,
    ecosystemId: id,
    before: { name: before },
    after: { name },
  })
  change.announce(ecosystemTopics.ecosystem(id))
}
