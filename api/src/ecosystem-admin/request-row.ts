import type { EcosystemAdminRequestState } from 'shared-schema/ecosystem-admin-enums'
import type { EndedBy } from 'shared-schema/enums'
import { Refusal } from '../platform/errors.ts'
import { isId } from '../platform/ids.ts'
import type { Platform } from '../platform/platform.ts'
import { type EcosystemAdminEvent, next, stateAt } from './rules.ts'

interface Party {
  readonly id: string
  readonly name: string
  readonly email: string
}

/** A request as it stands at `serverTime`: ended where its row says so, timers or not. */
export interface EcosystemAdminRow {
  readonly id: string
  readonly state: EcosystemAdminRequestState
  readonly analyst: Party
  readonly user: Party
  readonly ecosystemId: string | null
  readonly createdAt: Date
  readonly expiresAt: Date | null
  readonly closedAt: Date | null
  readonly closedBy: EndedBy | null
  readonly closeReason: string | null
  readonly serverTime: Date
}

const SELECT = `
  select r.id, r.state, r.ecosystem_id as "ecosystemId", r.created_at as "createdAt",
    r.expires_at as "expiresAt", r.closed_at as "closedAt", r.closed_by as "closedBy",
    r.close_reason as "closeReason", app_now() as "serverTime",
    jsonb_build_object('id', a.id, 'name', a.name, 'email', a.email) as analyst,
    jsonb_build_object('id', u.id, 'name', u.name, 'email', u.email) as "user"
  from administration_requests r
  join users a on a.id = r.analyst_id
  join users u on u.id = r.user_id`

const QUERIES = {
  byId: { name: 'ecosystem-admin-by-id', text: `${SELECT} where r.id = $1` },
  openOfAnalyst: {
    name: 'open-ecosystem-admin-requests-of-analyst',
    text: `${SELECT} where r.analyst_id = $1 and r.closed_at is null and r.expires_at > app_now()
      order by r.id desc limit 100`,
  },
} as const

function asStanding(row: EcosystemAdminRow): EcosystemAdminRow {
  const state = stateAt(row, row.serverTime)
  if (state === row.state) return row
  return { ...row, state, expiresAt: null, closedAt: row.expiresAt, closedBy: 'TIME' }
}

async function read(
  { database }: Platform,
  query: keyof typeof QUERIES,
  value: string,
): Promise<EcosystemAdminRow[]> {
  const { rows } = await database.pool.query<EcosystemAdminRow>({
    ...QUERIES[query],
    values: [value],
  })
  return rows.map(asStanding)
}

/** A request of that analyst; another's is not found (R2). @throws NOT_FOUND */
export async function ecosystemAdminOf(
  platform: Platform,
  analystId: string,
  requestId: string,
): Promise<EcosystemAdminRow> {
  const [row] = isId(requestId) ? await read(platform, 'byId', requestId) : []
  if (row?.analyst.id !== analystId) throw new Refusal('NOT_FOUND')
  return row
}

/** The open requests of an analyst, newest first. */
export const openEcosystemAdminRequestsOf = (
  platform: Platform,
  analystId: string,
): Promise<EcosystemAdminRow[]> => read(platform, 'openOfAnalyst', analystId)

/**
 * Refuses an act out of turn before a code is looked at, so that no attempt is lost on it. The
 * locked row decides again within the change.
 *
 * @throws NOT_FOUND, ILLEGAL_TRANSITION with the present state, REQUEST_CLOSED
 */
export async function requireStep(
  platform: Platform,
  analystId: string,
  requestId: string,
  event: EcosystemAdminEvent,
): Promise<EcosystemAdminRow> {
  const request = await ecosystemAdminOf(platform, analystId, requestId)
  const result = next(request.state, event, 'ANALYST')
  if ('refusal' in result) throw new Refusal(result.refusal, { state: request.state, event })
  return request
}
