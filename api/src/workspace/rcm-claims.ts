import type { ClaimStatus } from 'shared-schema/enums'
import { Refusal } from '../platform/errors.ts'
import { type Page, type PageRequest, pageOf } from '../platform/graphql/connections.ts'
import type { Platform } from '../platform/platform.ts'
import { filterRefusal, type RcmFilter } from './rules.ts'

/** A claim to a payer. */
export interface ClaimView {
  readonly id: string
  readonly number: string
  readonly payer: string
  /** YYYY-MM */
  readonly month: string
  readonly status: ClaimStatus
  readonly amountCents: number
}

/** The condition for a filter on `rcm_claims c` or `rcm_claim_sums c`, with the parameters $1 to $5. */
export const FILTERED = `c.ecosystem_id = $1 and ($2::date is null or c.month >= $2)
  and ($3::date is null or c.month <= $3) and ($4::text is null or c.payer = $4)
  and ($5::text is null or c.status = $5)`

/**
 * The parameters for `FILTERED`.
 *
 * @throws BAD_USER_INPUT naming the field of a filter that is not allowed
 */
export function filterValues(
  ecosystemId: string,
  filter: RcmFilter | null | undefined,
): (string | null)[] {
  const { fromMonth, toMonth, payer, status } = filter ?? {}
  const refusal = filterRefusal(filter ?? {})
  if (refusal) throw new Refusal(refusal.code, { field: refusal.field })
  const firstDay = (month: string | null | undefined) => (month ? `${month}-01` : null)
  return [ecosystemId, firstDay(fromMonth), firstDay(toMonth), payer || null, status ?? null]
}

export interface ClaimListRequest extends PageRequest {
  readonly ecosystemId: string
  readonly filter: RcmFilter | null | undefined
}

export interface ClaimPage extends Page<ClaimView> {
  /** The number of claims that match the filter, on all pages. */
  readonly totalCount: number
}

/**
 * A page of an ecosystem's claims, newest month first.
 *
 * @throws BAD_USER_INPUT for a filter that is not allowed; NOT_FOUND for a cursor of another list (R2)
 */
export async function claimsOf(
  platform: Platform,
  { ecosystemId, filter, limit, afterId }: ClaimListRequest,
): Promise<ClaimPage> {
  const { pool } = platform.database
  const values = filterValues(ecosystemId, filter)
  const afterMonth = afterId ? await monthOfClaim(platform, ecosystemId, afterId) : null
  const [{ rows }, counted] = await Promise.all([
    pool.query<ClaimView>(
      `select c.id, c.number, c.payer, to_char(c.month, 'YYYY-MM') as month, c.status,
         c.amount_cents as "amountCents"
       from rcm_claims c
       where ${FILTERED} and ($6::date is null or (c.month, c.id) < ($6, $7::uuid))
       order by c.month desc, c.id desc limit $8`,
      [...values, afterMonth, afterId, limit + 1],
    ),
    pool.query<{ count: number }>(
      `select coalesce(sum(c.claims), 0)::bigint as count from rcm_claim_sums c where ${FILTERED}`,
      values,
    ),
  ])
  return { ...pageOf(rows, limit), totalCount: counted.rows[0]?.count ?? 0 }
}

async function monthOfClaim(
  { database }: Platform,
  ecosystemId: string,
  claimId: string,
): Promise<string> {
  const { rows } = await database.pool.query<{ month: string }>(
    'select month::text from rcm_claims where id = $1 and ecosystem_id = $2',
    [claimId, ecosystemId],
  )
  if (!rows[0]) throw new Refusal('NOT_FOUND')
  return rows[0].month
}
