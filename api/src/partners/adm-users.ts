import type { AdmProfile, AdmUserAct, AdmUserState } from 'shared-schema/partner-enums'
import { admUserActs } from 'shared-schema/partner-enums'
import { memberSearchText, PATTERN } from '../ecosystems/members.ts'
import type { PersonActor } from '../platform/actor.ts'
import { may } from '../platform/actor-permissions.ts'
import { found, Refusal } from '../platform/errors.ts'
import { type Page, type PageRequest, pageOf } from '../platform/graphql/connections.ts'
import { isId } from '../platform/ids.ts'
import type { Snapshot } from '../platform/live.ts'
import type { Platform } from '../platform/platform.ts'
import { manageTeam } from './permissions.ts'
import { actRefusal } from './rules.ts'
import { teamPlace } from './team-place.ts'

/** An ADM user as their team sees them. */
export interface AdmUserView {
  readonly id: string
  readonly user: { readonly id: string; readonly name: string; readonly email: string }
  readonly phone: string
  readonly profile: AdmProfile
  readonly state: AdmUserState
  readonly stateSince: Date
  readonly principal: boolean
  /** The ADM user who is the Principal of the team. */
  readonly principalId: string
  readonly mfaOn: boolean
  readonly lastSignInAt: Date | null
  readonly signedInDevices: number
  readonly createdAt: Date
}

const COLUMNS = `t.id, t.phone, t.profile, t.state, t.state_since as "stateSince", t.created_at as "createdAt",
  p.principal_id = t.id as principal, p.principal_id as "principalId", u.mfa_turned_on_at is not null as "mfaOn",
  jsonb_build_object('id', u.id, 'name', u.name, 'email', u.email) as user,
  (select d.signed_in_at from devices d where d.user_id = u.id order by d.id desc limit 1) as "lastSignInAt",
  (select count(*)::int from devices d join device_activity a on a.device_id = d.id
    where d.user_id = u.id and d.signed_out_at is null and d.ends_at > (select app_now())
      and a.last_seen_at + interval '1 second' * d.idle_seconds > (select app_now())) as "signedInDevices"`

const TABLES = 'adm_users t join partners p on p.id = t.partner_id join users u on u.id = t.user_id'

/** The people of the team $1, at most TEAM_SIZE_MAXIMUM, and those among them whose name or e-mail contains $2. */
const ALL = "from adm_users t where t.partner_id = $1 and t.state <> 'DELETED'"
const HOLDING = `from adm_users t join users u on u.id = t.user_id
  where t.partner_id = $1 and t.state <> 'DELETED'
    and (searchable(u.name) like ${PATTERN} or searchable(u.email::text) like ${PATTERN})`

/**
 * A page of a team, and the number of its people on all pages. There are two statements of each, so that without a search no
 * person is read who is not on the page.
 */
const statements = {
  all: {
    page: { name: 'adm-users', text: pageAmong(ALL, [2, 3]) },
    count: { name: 'adm-user-count', text: `select count(*)::int ${ALL}` },
  },
  search: {
    // Without names, so that the search text is made ready once, when it is planned, not for each person.
    page: { text: pageAmong(HOLDING, [3, 4]) },
    count: { text: `select count(*)::int ${HOLDING}` },
  },
}

function pageAmong(among: string, [after, limit]: readonly [number, number]): string {
  return `select ${COLUMNS} from (select t.id ${among} and ($${after}::uuid is null or t.id > $${after})
      order by t.id limit $${limit}) page
    join adm_users t on t.id = page.id join partners p on p.id = t.partner_id join users u on u.id = t.user_id order by t.id`
}

export interface AdmUserListRequest extends PageRequest {
  readonly partnerId: string
  /** Part of a name or e-mail, with or without accents and capitals. */
  readonly search: string | null | undefined
}

export interface AdmUserPage extends Page<AdmUserView> {
  readonly totalCount: number
}

/**
 * A page of a team, in the order in which its people were invited.
 *
 * @throws BAD_USER_INPUT for a search text that is too long; NOT_FOUND for a cursor of another team (R2)
 */
export async function admUsersOf(
  { database }: Platform,
  { partnerId, search, limit, afterId }: AdmUserListRequest,
): Promise<AdmUserPage> {
  const text = memberSearchText(search)
  if (text === undefined) throw new Refusal('BAD_USER_INPUT', { field: 'search' })
  if (afterId) {
    const { rowCount } = await database.pool.query(
      'select 1 from adm_users where id = $1 and partner_id = $2',
      [afterId, partnerId],
    )
    if (!rowCount) throw new Refusal('NOT_FOUND')
  }
  const { page, count } = text === null ? statements.all : statements.search
  const among = text === null ? [partnerId] : [partnerId, text]
  const [{ rows }, counted] = await Promise.all([
    database.pool.query<AdmUserView>({ ...page, values: [...among, afterId, limit + 1] }),
    database.pool.query<{ count: number }>({ ...count, values: among }),
  ])
  return { ...pageOf(rows, limit), totalCount: counted.rows[0]?.count ?? 0 }
}

/** How many people have a place in a team, those who are blocked or still invited included. */
export async function teamSize(
  { database }: Platform,
  partnerId: string,
): Promise<Snapshot<number>> {
  const { rows } = await database.pool.query<{ people: number }>({
    name: 'team-size',
    text: "select count(*)::int as people from adm_users where partner_id = $1 and state <> 'DELETED'",
    values: [partnerId],
  })
  return { value: rows[0]?.people ?? 0 }
}

/** One ADM user of a team, while their place there is live. @throws NOT_FOUND */
export async function admUserOfId(
  { database }: Platform,
  partnerId: string,
  id: string,
): Promise<AdmUserView> {
  if (!isId(id)) throw new Refusal('NOT_FOUND')
  const { rows } = await database.pool.query<AdmUserView>({
    name: 'adm-user-by-id',
    text: `select ${COLUMNS} from ${TABLES} where t.id = $1 and t.partner_id = $2 and t.state <> 'DELETED'`,
    values: [id, partnerId],
  })
  return found(rows[0])
}

/** What whoever looks at an ADM user of their team may do to them now. */
export function allowedActs(
  platform: Platform,
  actor: PersonActor,
  admUser: AdmUserView,
): AdmUserAct[] {
  const own = teamPlace.of(actor)?.admUserId
  const standing = {
    manages: may(platform, actor, manageTeam),
    principal: admUser.principalId === own,
    self: admUser.id === own,
  }
  return admUserActs.filter((act) => actRefusal(act, admUser, standing) === null)
}
