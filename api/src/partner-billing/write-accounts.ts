import type { EntityManager } from 'typeorm'
import { newId } from '../platform/ids.ts'
import type { AccountFacts } from './billed-facts.ts'
import { billedDays, excessUsers, type Line, linesOf, type MonthTerms, sumsOf } from './rules.ts'

/** Only what is another than before is written, so that a round over accounts that stand as they were writes nothing. */
const WRITE_ACCOUNTS = `
  insert into billed_accounts as b (id, month_id, ecosystem_id, name, sorted_name, plan_name, first_day, last_day, days, users,
    attendances, active_users, excess_users, instance_micros, extras_micros, infrastructure_micros)
  select g.id, $1, g.ecosystem_id, g.name, left(searchable(g.name), 100), g.plan_name, g.first_day, g.last_day, g.days, g.users,
    g.attendances, g.active_users, g.excess_users, g.instance, g.extras, g.infrastructure
  from json_to_recordset($2) as g (id uuid, ecosystem_id uuid, name text, plan_name text, first_day date, last_day date, days int,
    users int, attendances int, active_users int, excess_users int, instance bigint, extras bigint, infrastructure bigint)
  order by g.ecosystem_id
  on conflict (month_id, ecosystem_id) do update set name = excluded.name, sorted_name = excluded.sorted_name,
    plan_name = excluded.plan_name, first_day = excluded.first_day, last_day = excluded.last_day, days = excluded.days,
    users = excluded.users, attendances = excluded.attendances, active_users = excluded.active_users,
    excess_users = excluded.excess_users, instance_micros = excluded.instance_micros, extras_micros = excluded.extras_micros,
    infrastructure_micros = excluded.infrastructure_micros
  where (b.name, b.plan_name, b.first_day, b.last_day, b.days, b.users, b.attendances, b.active_users, b.excess_users,
      b.instance_micros, b.extras_micros, b.infrastructure_micros)
    is distinct from (excluded.name, excluded.plan_name, excluded.first_day, excluded.last_day, excluded.days, excluded.users,
      excluded.attendances, excluded.active_users, excluded.excess_users, excluded.instance_micros, excluded.extras_micros,
      excluded.infrastructure_micros)`

const WRITE_LINES = `
  insert into billing_lines as l (id, month_id, ecosystem_id, item, kind, sorted_name, band_from, quantity, days, unit_micros,
    amount_micros)
  select g.id, $1, g.ecosystem_id, g.item, g.kind,
    (select b.sorted_name from billed_accounts b where b.month_id = $1 and b.ecosystem_id = g.ecosystem_id),
    g.band_from, g.quantity, g.days, g.unit, g.amount
  from json_to_recordset($2) as g (id uuid, ecosystem_id uuid, item text, kind text, band_from int, quantity int, days int,
    unit bigint, amount bigint)
  order by g.ecosystem_id, g.item
  on conflict (month_id, ecosystem_id, item) do update set sorted_name = excluded.sorted_name, quantity = excluded.quantity,
    days = excluded.days, unit_micros = excluded.unit_micros, amount_micros = excluded.amount_micros
  where (l.sorted_name, l.quantity, l.days, l.unit_micros, l.amount_micros)
    is distinct from (excluded.sorted_name, excluded.quantity, excluded.days, excluded.unit_micros, excluded.amount_micros)`

/** Adjustments are nobody's to work out: people made them. */
const REMOVE_OTHER_LINES = `
  delete from billing_lines l where l.month_id = $1 and l.ecosystem_id = any ($2::uuid[]) and l.kind <> 'ADJUSTMENT'
    and not exists (select from json_to_recordset($3) as g (ecosystem_id uuid, item text)
      where g.ecosystem_id = l.ecosystem_id and g.item = l.item)`

/** Writes what accounts cost in an open month, in the place of what was written before. */
export async function writeAccounts(
  manager: EntityManager,
  monthId: string,
  accounts: readonly AccountFacts[],
  terms: MonthTerms,
): Promise<void> {
  if (accounts.length === 0) return
  const worked = accounts.map((facts) => ({ facts, lines: linesOf(facts, terms) }))
  await manager.query(WRITE_ACCOUNTS, [
    monthId,
    JSON.stringify(worked.map(({ facts, lines }) => accountRow(facts, lines, terms))),
  ])
  const lines = worked.flatMap((account) => account.lines.map(lineRow(account.facts)))
  await manager.query(WRITE_LINES, [monthId, JSON.stringify(lines)])
  await manager.query(REMOVE_OTHER_LINES, [
    monthId,
    accounts.map(({ ecosystemId }) => ecosystemId),
    JSON.stringify(lines.map(({ ecosystem_id, item }) => ({ ecosystem_id, item }))),
  ])
}

function accountRow(
  facts: AccountFacts,
  lines: readonly Line[],
  { month, today, rates }: MonthTerms,
) {
  const billed = billedDays(facts, month, today)
  const sums = sumsOf(lines)
  return {
    id: newId(),
    ecosystem_id: facts.ecosystemId,
    name: facts.name,
    plan_name: facts.planName,
    first_day: billed?.first ?? null,
    last_day: billed?.last ?? null,
    days: billed?.days ?? 0,
    users: facts.users,
    attendances: facts.attendances,
    active_users: facts.activeUsers,
    excess_users: excessUsers(facts.activeUsers, rates.bands),
    instance: sums.instance.toString(),
    extras: sums.extras.toString(),
    infrastructure: sums.infrastructure.toString(),
  }
}

const lineRow =
  ({ ecosystemId }: AccountFacts) =>
  ({ item, kind, bandFrom, quantity, days, unit, amount }: Line) => ({
    id: newId(),
    ecosystem_id: ecosystemId,
    item,
    kind,
    band_from: bandFrom,
    quantity,
    days,
    unit: unit.toString(),
    amount: amount.toString(),
  })
