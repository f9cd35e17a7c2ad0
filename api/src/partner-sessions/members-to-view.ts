import type {
  EcosystemSituation,
  Environment,
  MembershipRole,
  Module,
  Plan,
} from 'shared-schema/enums'
import { memberSearchText, PATTERN } from '../ecosystems/members.ts'
import { environmentsFor, rcmForMembers } from '../ecosystems/rules.ts'
import { Refusal } from '../platform/errors.ts'
import { type Page, type PageRequest, pageOf } from '../platform/graphql/connections.ts'
import type { Platform } from '../platform/platform.ts'

/** A member whom a controller could view the account as. */
export interface ViewableMember {
  /** Of the membership. */
  readonly id: string
  readonly name: string
  readonly email: string
  readonly role: MembershipRole
  /** What plan, role and modules open to them. */
  readonly environments: readonly Environment[]
}

export type ViewableRow = Omit<ViewableMember, 'environments'> & {
  readonly plan: Plan
  readonly modules: readonly Module[]
  readonly situation: EcosystemSituation
}

/** A member as read from the database, with what is open to them. */
export const viewable = (
  { settings }: Pick<Platform, 'settings'>,
  { plan, modules, situation, ...member }: ViewableRow,
): ViewableMember => ({
  ...member,
  environments: environmentsFor(
    { plan, modules, situation, role: member.role },
    rcmForMembers(settings),
  ),
})

/** SQL for the columns of a `ViewableRow`, over `m`, `u` and `e`. */
export const VIEWABLE = 'm.id, u.name, u.email, m.role, e.plan, e.modules, e.situation'
/** SQL: whether a member `m`, who is the user `u`, can be in view. */
export const CAN_BE_VIEWED = "m.removed_at is null and m.status = 'ACTIVE' and u.status = 'ACTIVE'"

const REST = `join users u on u.id = m.user_id join ecosystems e on e.id = m.ecosystem_id
    where m.ecosystem_id = $1 and ${CAN_BE_VIEWED}`

/** Two statements, since one for both cases would have a plan that suits neither. */
const statements = {
  all: {
    name: 'members-to-view',
    text: `select ${VIEWABLE} from memberships m ${REST} and m.user_id <> $3 and ($2::uuid is null or m.id > $2)
      order by m.id limit $4`,
  },
  // The page is cut before anything is joined to it, one longer, since the controller may be on it. Without a name, so that it
  // is planned for the text: a plan for any text reads all members.
  search: {
    text: `select ${VIEWABLE} from (
        select f.membership_id as id from findable_members f
        where f.ecosystem_id = $1 and f.active and f.found_by like ${PATTERN} and ($3::uuid is null or f.membership_id > $3)
        order by f.membership_id limit $5 + 1) page
      join memberships m on m.id = page.id ${REST} and m.user_id <> $4 order by m.id limit $5`,
  },
} as const

interface Asked extends PageRequest {
  readonly ecosystemId: string
  /** Who would be the controller: nobody is viewed as themself (S2). */
  readonly controllerId: string
  /** Part of a name or e-mail; at most 100 characters. */
  readonly search: string | null | undefined
}

/**
 * A page of the members as whom a controller can view an ecosystem, in the order in which they joined (AD8).
 *
 * @throws BAD_USER_INPUT for a search text that is too long; NO_ONE_TO_VIEW_AS if there is nobody at all (ruling R12)
 */
export async function membersToView(
  platform: Platform,
  { ecosystemId, controllerId, search, limit, afterId }: Asked,
): Promise<Page<ViewableMember>> {
  const text = memberSearchText(search)
  if (text === undefined) throw new Refusal('BAD_USER_INPUT', { field: 'search' })
  const isSearch = text !== null
  const { rows } = await platform.database.pool.query<ViewableRow>({
    ...statements[isSearch ? 'search' : 'all'],
    values: [ecosystemId, ...(isSearch ? [text] : []), afterId, controllerId, limit + 1],
  })
  if (rows.length === 0 && !isSearch && afterId === null) throw new Refusal('NO_ONE_TO_VIEW_AS')
  return pageOf(
    rows.map((row) => viewable(platform, row)),
    limit,
  )
}
