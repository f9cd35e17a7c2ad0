import type { QueryResultRow } from 'pg'
import type { EndedBy, StaffRole } from 'shared-schema/enums'
import { type SessionStanding, standingOf } from '../access/rules.ts'
import { staff } from '../identity/permissions.ts'
import type { Change } from '../platform/change.ts'
import { after, askPrepared, type Prepared } from '../platform/database/prepared.ts'
import { found, Refusal } from '../platform/errors.ts'
import { isId } from '../platform/ids.ts'
import { isGranted } from '../platform/permissions.ts'
import type { Platform } from '../platform/platform.ts'
import type { SupportRequest } from './entities.ts'
import { noteParties, type Parties, personOf } from './people.ts'
import type { RequestKind } from './request-kind.ts'

/** A request that is locked until the commit. */
export interface LockedRequest<Request extends SupportRequest> {
  readonly request: Request
  /** How its access session stands at the change's instant, which is locked too; null if it has led to none. */
  readonly session: SessionStanding | null
}

/** A locked request with all on which it stands: nobody can take that away before the commit. */
export interface HeldRequest<Request extends SupportRequest> extends LockedRequest<Request> {
  /** Whether the analyst may go on: active, with the permission, and signed in on the device of the request. */
  readonly mayGoOn: boolean
}

/** Who asks for a step. */
export interface Asking {
  /** The analyst, whose own request it must be; null if somebody else asks. */
  readonly analystId: string | null
  /** The analyst's sign-in that asks; null if somebody else does. */
  readonly deviceId: string | null
}

/**
 * Locks a request until the commit, and before it all on which it stands: analyst and client, the analyst's sign-ins
 * and the client's membership `for share`; its access session as the request itself. A change that takes one of them
 * away at the same instant either waits, and then ends the request, or was first, and then this function's result
 * says so (AS13). Order: users, devices, memberships, access sessions, requests.
 *
 * @throws NOT_FOUND, also for another analyst's request; UNAUTHENTICATED if the sign-in that asks has just ended
 */
export async function holdRequest<Request extends SupportRequest, Event extends string>(
  platform: Pick<Platform, 'permissions'>,
  change: Change,
  kind: RequestKind<Request, Event>,
  requestId: string,
  asking: Asking,
): Promise<HeldRequest<Request>> {
  const { hold } = statementsOf(change, kind)
  const values = partiesValues(change, requestId, asking)
  const row = found((await askPrepared<HeldRow>(change.manager, hold, values))[0])
  const { analyst, client, place, ecosystemName, deviceIds, knownDeviceId, ...locked } = row
  if (asking.deviceId && !(analyst.status === 'ACTIVE' && deviceIds.includes(asking.deviceId)))
    throw new Refusal('UNAUTHENTICATED')
  const held = asLocked<Request>(change, locked)
  const { analystDeviceId } = held.request
  noteParties(change, held.request, { analyst, client, place, ecosystemName })
  // While this waited, the request was moved to another sign-in, or led to a session. Locking that so late may
  // deadlock; the change is then tried again.
  if (analystDeviceId !== knownDeviceId || !isWhole(kind, row))
    return holdRequest(platform, change, kind, requestId, asking)
  const mayCarryOut = analyst.staffRoles.some((role) =>
    isGranted(platform.permissions, staff, role, kind.permission),
  )
  return {
    ...held,
    mayGoOn: analyst.status === 'ACTIVE' && mayCarryOut && deviceIds.includes(analystDeviceId),
  }
}

/** Locks the same but the session and the request: for what other code locks between these and the parties. */
export async function holdParties<Request extends SupportRequest, Event extends string>(
  change: Change,
  kind: RequestKind<Request, Event>,
  requestId: string,
  asking: Asking,
): Promise<void> {
  const values = partiesValues(change, requestId, asking)
  found((await askPrepared(change.manager, statementsOf(change, kind).parties, values))[0])
}

/**
 * Locks a request until the commit, and before it its access session: the timer that ends a session locks in
 * that order too, so that the two never deadlock.
 *
 * @throws NOT_FOUND
 */
export async function lockRequest<Request extends SupportRequest>(
  change: Change,
  kind: RequestKind<Request>,
  requestId: string,
): Promise<LockedRequest<Request>> {
  const { lock } = statementsOf(change, kind)
  const row = found((await askPrepared<LockedRow>(change.manager, lock, [ofRequest(requestId)]))[0])
  return isWhole(kind, row) ? asLocked(change, row) : lockRequest(change, kind, requestId)
}

/** @throws NOT_FOUND for a text that is no id */
function ofRequest(requestId: string): string {
  if (!isId(requestId)) throw new Refusal('NOT_FOUND')
  return requestId
}

const partiesValues = ({ now }: Change, requestId: string, { analystId, deviceId }: Asking) => [
  ofRequest(requestId),
  analystId,
  deviceId,
  now,
]

/** A row of `lock`: the session's columns, and all others are the request's. */
interface LockedRow extends QueryResultRow {
  /** The session that is locked: the one to which the request had led when the statement began. */
  readonly knownSessionId: string | null
  readonly sessionEndsAt: Date | null
  readonly sessionSignInEndsAt: Date | null
  readonly sessionEndedAt: Date | null
  readonly sessionEndedBy: EndedBy | null
}

/** A row of `hold`. */
interface HeldRow extends LockedRow, Parties {
  readonly analyst: Parties['analyst'] & { readonly staffRoles: readonly StaffRole[] }
  /** The sign-ins that last, of the one on which the request stands and the one that asks. */
  readonly deviceIds: readonly string[]
  /** The sign-in on which the request stood when the statement began. */
  readonly knownDeviceId: string
}

/** Whether the session is locked to which the request has led by now. */
const isWhole = <Request extends SupportRequest>(
  { session }: Pick<RequestKind<Request>, 'session'>,
  row: LockedRow,
): boolean => !session || row[session.idColumn] === row.knownSessionId

function asLocked<Request extends SupportRequest>(
  { now }: Change,
  {
    knownSessionId: _,
    sessionEndsAt,
    sessionSignInEndsAt,
    sessionEndedAt,
    sessionEndedBy,
    ...request
  }: LockedRow,
): LockedRequest<Request> {
  const session =
    sessionEndsAt && sessionSignInEndsAt
      ? standingOf(
          {
            endsAt: sessionEndsAt,
            signInEndsAt: sessionSignInEndsAt,
            endedAt: sessionEndedAt,
            endedBy: sessionEndedBy,
          },
          now,
        )
      : null
  return { request: request as unknown as Request, session }
}

interface Statements {
  readonly hold: Prepared
  readonly parties: Prepared
  readonly lock: Prepared
}

const statements = new Map<unknown, Statements>()

/** The statements of a kind, over its table. Each takes its locks in the order of its parts. */
function statementsOf<Request extends SupportRequest>(
  { manager }: Change,
  { entity, session }: Pick<RequestKind<Request>, 'entity' | 'session'>,
): Statements {
  const known = statements.get(entity)
  if (known) return known
  const { tableName, columns } = manager.connection.getMetadata(entity)
  const column = (property: string): string =>
    found(columns.find(({ propertyName }) => propertyName === property)).databaseName
  const sessionColumn = session ? column(session.idColumn) : 'null::uuid'
  const from = (what: string) => `(select ${what} from known)`
  const KNOWN = `known as (select analyst_id, analyst_device_id, ${column('clientId')} as client_id, ecosystem_id,
      ${sessionColumn} as session_id from ${tableName} where id = $1`
  const PARTIES = `${KNOWN} and ($2::uuid is null or analyst_id = $2)),
    people as (select id, email, name, language, time_zone, status, staff_roles from users
      where id in (${from('analyst_id')}, ${from('client_id')}) order by id for share),
    signed_in as (select id, sign_in_end(id) as ends from devices
      where id in (${from('analyst_device_id')}, $3::uuid) and user_id = ${from('analyst_id')}
        and signed_out_at is null and ${after('people')} order by id for share),
    places as (select status from memberships
      where ecosystem_id = ${from('ecosystem_id')} and user_id = ${from('client_id')} and removed_at is null
        and ${after('signed_in')} for share)`
  const request = (before: string) => `
    session as (select ends_at, sign_in_end(controller_device_id) as sign_in_ends_at, ended_at, end_cause
      from access_sessions where id = ${from('session_id')} and ${after(before)} for update),
    request as (select * from ${tableName} where id = $1 and ${after('session')} for update)`
  const LOCKED = `${columns.map(({ databaseName, propertyName }) => `r.${databaseName} as "${propertyName}"`).join(', ')},
    s.ends_at as "sessionEndsAt", s.sign_in_ends_at as "sessionSignInEndsAt", s.ended_at as "sessionEndedAt",
    s.end_cause as "sessionEndedBy", k.session_id as "knownSessionId"`
  const made = {
    hold: {
      name: `hold-${tableName}`,
      text: `with ${PARTIES}, ${request('places')}
        select (select ${personOf('a')} || jsonb_build_object('staffRoles', a.staff_roles) from people a
            where a.id = k.analyst_id) as analyst,
          (select ${personOf('c')} from people c where c.id = k.client_id) as client,
          (select status from places) as place,
          (select e.name from ecosystems e where e.id = k.ecosystem_id) as "ecosystemName",
          array(select id from signed_in where ends > $4) as "deviceIds", k.analyst_device_id as "knownDeviceId",
          ${LOCKED}
        from known k join request r on true left join session s on true`,
    },
    parties: {
      name: `hold-parties-of-${tableName}`,
      text: `with ${PARTIES} select (select count(*) from places where $4::timestamptz is not null) from known`,
    },
    lock: {
      name: `lock-${tableName}`,
      text: `with ${KNOWN}), ${request('known')}
        select ${LOCKED} from known k join request r on true left join session s on true`,
    },
  }
  statements.set(entity, made)
  return made
}
