import type {
  CustomActionIcon,
  CustomActionKind,
  CustomActionOpening,
  CustomActionPlace,
} from 'shared-schema/custom-action-enums'
import { addressHost } from 'shared-schema/custom-address'
import type { MembershipRole } from 'shared-schema/enums'
import { found, Refusal } from '../platform/errors.ts'
import type { BatchRead } from '../platform/graphql/batch-read.ts'
import { type Page, type PageRequest, pageOf } from '../platform/graphql/connections.ts'
import { isId } from '../platform/ids.ts'
import type { Snapshot } from '../platform/live.ts'
import type { Platform } from '../platform/platform.ts'

/** A custom menu or action as the partner's team sees it. */
export interface CustomActionView {
  readonly id: string
  readonly kind: CustomActionKind
  readonly label: string
  readonly category: string | null
  readonly place: CustomActionPlace | null
  readonly opens: CustomActionOpening
  readonly icon: CustomActionIcon
  readonly roles: readonly MembershipRole[]
  /** With its variables. */
  readonly address: string
  /** Where it leads, as a browser shows it. */
  readonly host: string
  readonly order: number
  readonly active: boolean
  /** How many accounts are chosen; null for all. */
  readonly accountCount: number | null
  readonly version: number
}

type Row = Omit<CustomActionView, 'host'>

const COLUMNS = `c.id, c.kind, c.label, c.category, c.place, c.opens, c.icon, c.roles, c.address, c.position as "order", c.active,
  c.account_count as "accountCount", c.version`

const view = (row: Row): CustomActionView => ({ ...row, host: addressHost(row.address) ?? '' })

/** Which are listed; what is left out does not narrow. */
export interface CustomActionFilter {
  readonly kind?: CustomActionKind | null
  readonly active?: boolean | null
}

export interface CustomActionListRequest extends PageRequest {
  readonly partnerId: string
  readonly filter: CustomActionFilter
}

export interface CustomActionPage extends Page<CustomActionView> {
  /** Those that fit, on all pages. */
  readonly totalCount: number
}

const LISTED = `from custom_actions c where c.partner_id = $1 and ($2::text is null or c.kind = $2)
  and ($3::boolean is null or c.active = $3)`

/**
 * A page of a partner's custom menus and actions, in their order.
 *
 * @throws NOT_FOUND for a cursor that is none of the partner's (R2)
 */
export async function customActionsOf(
  { database: { pool } }: Platform,
  { partnerId, filter, limit, afterId }: CustomActionListRequest,
): Promise<CustomActionPage> {
  const among = [partnerId, filter.kind ?? null, filter.active ?? null]
  let after = -1
  if (afterId) {
    const { rows } = await pool.query<{ position: number }>(
      'select position from custom_actions where id = $1 and partner_id = $2',
      [afterId, partnerId],
    )
    after = found(rows[0]).position
  }
  const [{ rows }, counted] = await Promise.all([
    pool.query<Row>({
      name: 'custom-actions',
      text: `select ${COLUMNS} ${LISTED}
        and (c.position, c.id) > ($4::int, coalesce($5::uuid, '00000000-0000-0000-0000-000000000000'))
        order by c.position, c.id limit $6`,
      values: [...among, after, afterId, limit + 1],
    }),
    pool.query<{ count: number }>({
      name: 'custom-action-count',
      text: `select count(*)::int as count ${LISTED}`,
      values: among,
    }),
  ])
  return { ...pageOf(rows.map(view), limit), totalCount: counted.rows[0]?.count ?? 0 }
}

/** One custom menu or action of a partner. @throws NOT_FOUND */
export async function customActionOfId(
  { database }: Platform,
  partnerId: string,
  id: string,
): Promise<CustomActionView> {
  if (!isId(id)) throw new Refusal('NOT_FOUND')
  const { rows } = await database.pool.query<Row>({
    name: 'custom-action-by-id',
    text: `select ${COLUMNS} from custom_actions c where c.id = $1 and c.partner_id = $2`,
    values: [id, partnerId],
  })
  return view(found(rows[0]))
}

/** How many custom menus and actions a partner has; there are CUSTOM_ACTIONS_PER_PARTNER at most. */
export async function customActionTotal(
  { database }: Platform,
  partnerId: string,
): Promise<Snapshot<number>> {
  const { rows } = await database.pool.query<{ count: number }>({
    name: 'custom-action-total',
    text: 'select count(*)::int as count from custom_actions where partner_id = $1',
    values: [partnerId],
  })
  return { value: rows[0]?.count ?? 0 }
}

/** An account for which a custom menu or action was chosen. */
export interface ChosenAccount {
  readonly id: string
  readonly name: string
}

/** For each custom menu or action the chosen accounts, by name; at most CUSTOM_ACTION_ACCOUNTS. */
export const chosenAccounts: BatchRead<string, readonly ChosenAccount[]> = {
  async many({ database }, ids) {
    const { rows } = await database.pool.query<ChosenAccount & { customActionId: string }>({
      name: 'chosen-accounts',
      text: `select x.custom_action_id as "customActionId", e.id, e.name
        from custom_action_accounts x join ecosystems e on e.id = x.ecosystem_id
        where x.custom_action_id = any($1) order by e.name, e.id`,
      values: [ids],
    })
    const byAction = Map.groupBy(rows, ({ customActionId }) => customActionId)
    return ids.map((id) => (byAction.get(id) ?? []).map(({ id, name }) => ({ id, name })))
  },
}
