import type { MfaResetStep, StaffRole, StaffSituation } from 'shared-schema/enums'
import { staffRoles } from 'shared-schema/enums'
import { memberSearchText, PATTERN } from '../ecosystems/members.ts'
import { found, Refusal } from '../platform/errors.ts'
import { type Page, type PageRequest, pageOf } from '../platform/graphql/connections.ts'
import { isId } from '../platform/ids.ts'
import type { Platform } from '../platform/platform.ts'

type NamedUser = { readonly id: string; readonly name: string; readonly email: string }

/** A reset of MFA that is under way. */
export interface MfaResetView {
  readonly step: MfaResetStep
  readonly reason: string
  readonly askedBy: NamedUser
  readonly askedAt: Date
  readonly expiresAt: Date
  /** Null until another operator has confirmed it. */
  readonly confirmedBy: NamedUser | null
  /** When the link to a new authenticator app is sent; null until it is confirmed. */
  readonly dueAt: Date | null
}

/** A member of staff, or somebody who is invited to be one, as operators see them. */
export interface StaffView {
  /** Of the user; of the invitation while they are invited. */
  readonly id: string
  readonly situation: StaffSituation
  readonly name: string
  readonly email: string
  readonly roles: readonly StaffRole[]
  readonly mfaOn: boolean
  /** In any app; null for never. */
  readonly lastActiveAt: Date | null
  readonly signedInDevices: number
  /** When they were invited, or got their account. */
  readonly since: Date
  /** Until when the link of their invitation is good; null for who has an account. */
  readonly invitedUntil: Date | null
  readonly mfaReset: MfaResetView | null
  /** Active operators with MFA beside them: two at most are counted. */
  readonly otherOperators: number
}

const person = (user: string): string =>
  `(select jsonb_build_object('id', p.id, 'name', p.name, 'email', p.email) from users p where p.id = ${user})`

const COLUMNS = `f.id, f.situation, f.roles, coalesce(u.name, i.name) as name, coalesce(u.email, i.email)::text as email,
  u.mfa_turned_on_at is not null as "mfaOn", coalesce(u.created_at, i.sent_at) as since, i.expires_at as "invitedUntil",
  (select a.last_active_at from user_activity a where a.user_id = u.id) as "lastActiveAt",
  (select count(*)::int from devices d join device_activity a on a.device_id = d.id
    where d.user_id = u.id and d.signed_out_at is null and d.ends_at > (select app_now())
      and a.last_seen_at + interval '1 second' * d.idle_seconds > (select app_now())) as "signedInDevices",
  (select count(*)::int from (select from findable_staff o join users x on x.id = o.id
    where 'OPERATOR' = any (o.roles) and o.situation = 'ACTIVE' and o.id <> f.id and x.mfa_turned_on_at is not null
    limit 2) others) as "otherOperators",
  r.id as "resetId", r.reason, r.asked_at as "askedAt", r.expires_at as "expiresAt", r.due_at as "dueAt",
  ${person('r.asked_by')} as "askedBy", ${person('r.confirmed_by')} as "confirmedBy"`
// Each is looked up by itself: a join could be done by a merge that reads those of others too.
const TABLES = `findable_staff f
  left join lateral (select * from users where id = f.id and f.situation <> 'INVITED' limit 1) u on true
  left join lateral (select * from staff_invitations where id = f.id and f.situation = 'INVITED' limit 1) i on true
  left join lateral (select * from staff_mfa_resets where user_id = f.id and ended_at is null
    and (confirmed_at is not null or expires_at > (select app_now())) limit 1) r on true`

interface Row extends Omit<StaffView, 'mfaReset'> {
  readonly resetId: string | null
  readonly reason: string
  readonly askedAt: Date
  readonly expiresAt: Date
  readonly dueAt: Date | null
  readonly askedBy: NamedUser
  readonly confirmedBy: NamedUser | null
}

const viewOf = ({
  resetId,
  reason,
  askedAt,
  expiresAt,
  dueAt,
  askedBy,
  confirmedBy,
  ...view
}: Row): StaffView => ({
  ...view,
  mfaReset:
    resetId === null
      ? null
      : {
          step: dueAt ? 'CONFIRMED' : 'ASKED',
          reason,
          askedBy,
          askedAt,
          expiresAt,
          confirmedBy,
          dueAt,
        },
})

/** Which members of staff are listed. What is left out does not narrow. */
export interface StaffFilter {
  readonly situation?: StaffSituation | null
  readonly role?: StaffRole | null
}

export interface StaffListRequest extends PageRequest {
  /** Part of the name or the e-mail. */
  readonly search: string | null | undefined
  readonly filter: StaffFilter
}

export interface StaffPage extends Page<StaffView> {
  /** Those that fit, on all pages: SEARCH_COUNT_MAXIMUM at most. */
  readonly totalCount: number
  /** Whether there are more than that number. */
  readonly totalIsMore: boolean
}

interface Among {
  readonly text: string | null
  readonly filter: StaffFilter
}

/** Behind whom a page begins. */
interface Cursor {
  readonly id: string
  readonly name: string
}

/** The conditions of a list, written out for each filter, so that each has the index that suits it; $1 is the limit. */
function conditionsOf({ text, filter: { role, situation } }: Among, limit: number) {
  // The search text comes second, where PATTERN expects it.
  const values: unknown[] = text === null ? [limit] : [limit, text]
  const of = (value: unknown): string => `$${values.push(value)}`
  const known = staffRoles.find((one) => one === role)
  const conditions = [
    ...(text === null ? [] : [`f.found_by like ${PATTERN}`]),
    // In the words of the index of each role.
    ...(known ? [`'${known}' = any (f.roles)`] : []),
    ...(situation ? [`f.situation = ${of(situation)}`] : []),
  ]
  return { values, of, conditions }
}

const whereOf = (conditions: readonly string[]): string =>
  conditions.length > 0 ? `where ${conditions.join(' and ')}` : ''

/** The statement of a page, for `after` it (null for the first one). */
function pageStatement({
  after,
  limit,
  ...among
}: Among & { readonly after: Cursor | null; readonly limit: number }) {
  const { values, of, conditions } = conditionsOf(among, limit)
  if (after) conditions.push(`(f.name, f.id) > (${of(after.name)}, ${of(after.id)}::uuid)`)
  const page = `select f.id, f.name from findable_staff f ${whereOf(conditions)} order by f.name, f.id limit $1`
  return {
    text: `select ${COLUMNS} from (${page}) page join ${TABLES} on f.id = page.id order by page.name, page.id`,
    values,
  }
}

/** The statement that counts no more than are told. */
function countStatement({ most, ...among }: Among & { readonly most: number }) {
  const { values, conditions } = conditionsOf(among, most + 1)
  return {
    text: `select count(*)::int as count from (select 1 from findable_staff f ${whereOf(conditions)} limit $1) found`,
    values,
  }
}

/**
 * A page of all staff and of those who are invited, in the order of their names.
 *
 * @throws BAD_USER_INPUT for a search text that is too long; NOT_FOUND for a cursor of another list
 */
export async function staffMembers(
  { database, settings }: Platform,
  { search, filter, limit, afterId }: StaffListRequest,
): Promise<StaffPage> {
  const text = memberSearchText(search)
  if (text === undefined) throw new Refusal('BAD_USER_INPUT', { field: 'search' })
  const after = afterId ? await cursorOf(database, afterId) : null
  const most = settings.SEARCH_COUNT_MAXIMUM
  const [{ rows }, counted] = await Promise.all([
    database.pool.query<Row>(pageStatement({ text, filter, after, limit: limit + 1 })),
    database.pool.query<{ count: number }>(countStatement({ text, filter, most })),
  ])
  const count = counted.rows[0]?.count ?? 0
  return {
    ...pageOf(rows.map(viewOf), limit),
    totalCount: Math.min(count, most),
    totalIsMore: count > most,
  }
}

/** A cursor stays valid if its person is renamed meanwhile. */
async function cursorOf({ pool }: Platform['database'], id: string): Promise<Cursor> {
  const { rows } = await pool.query<Cursor>({
    name: 'staff-cursor',
    text: 'select id, name from findable_staff where id = $1',
    values: [id],
  })
  return found(rows[0])
}

/** One member of staff, or who is invited. @throws NOT_FOUND, also once an invitation was accepted or withdrawn */
export async function staffMemberOf({ database }: Platform, id: string): Promise<StaffView> {
  if (!isId(id)) throw new Refusal('NOT_FOUND')
  const { rows } = await database.pool.query<Row>({
    name: 'staff-member',
    text: `select ${COLUMNS} from ${TABLES} where f.id = $1`,
    values: [id],
  })
  return viewOf(found(rows[0]))
}

/** How many are staff or invited: told when anything of them changes. */
export async function staffCount({ database, settings }: Platform): Promise<number> {
  const { rows } = await database.pool.query<{ count: number }>(
    countStatement({ text: null, filter: {}, most: settings.SEARCH_COUNT_MAXIMUM }),
  )
  return rows[0]?.count ?? 0
}
