import type pg from 'pg'
import type { App } from '../api/src/app.ts'
import { benchAction } from './harness/bench-action.ts'
import { newId, systemActor } from './harness/built.ts'
import { fillWithBilling } from './harness/fill-billing.ts'
import {
  benchSettings,
  connect,
  newEcosystem,
  signedInUser,
  startApi,
  startDatabase,
} from './harness/product.ts'
import { quantile, shown, table } from './harness/table.ts'

/** Accounts of the month; each has five lines. */
const ACCOUNTS = Number(process.env.BENCH_ACCOUNTS ?? 200_000)
const ASKED = Number(process.env.BENCH_ASKED ?? 100)
const MONTH = '2026-01'
const PAGE = 50

/** A page of the report, and the bare SQL that gives the same rows. */
interface Page {
  readonly name: string
  readonly query: string
  readonly sql: string
}

const rowsBy = (column: string) =>
  `select id, name, plan_name, days, users, excess_users, extras_micros, total_micros from billed_accounts
   where month_id = (select id from billing_months where month = '${MONTH}-01') order by ${column} desc, id desc limit ${PAGE + 1}`
const accountsBy = (
  sort: string,
) => `{ billedAccounts(month: "${MONTH}", sort: ${sort}, descending: true, first: ${PAGE}) {
  pageInfo { hasNextPage endCursor } edges { node { id name plan days users excessUsers extras total } } } }`

const pages: readonly Page[] = [
  {
    name: 'consolidated: totals by kind',
    query: `{ billingMonth(month: "${MONTH}") { total totals { kind lines amount } } }`,
    sql: `select kind, count(*), sum(amount_micros) from billing_lines
      where month_id = (select id from billing_months where month = '${MONTH}-01') group by kind`,
  },
  { name: 'accounts by name', query: accountsBy('NAME'), sql: rowsBy('sorted_name') },
  { name: 'accounts by total', query: accountsBy('TOTAL'), sql: rowsBy('total_micros') },
  {
    name: 'instances by amount',
    query: `{ billedInstances(month: "${MONTH}", sort: AMOUNT, descending: true, first: ${PAGE}) {
      pageInfo { hasNextPage } edges { node { id account quantity days unit amount } } } }`,
    sql: `select l.id, b.name, l.quantity, l.days, l.unit_micros, l.amount_micros
      from billing_lines l join billed_accounts b using (month_id, ecosystem_id)
      where l.month_id = (select id from billing_months where month = '${MONTH}-01') and l.kind = 'INSTANCE'
      order by l.amount_micros desc, l.id desc limit ${PAGE + 1}`,
  },
  {
    name: 'infrastructure by cost, with bands',
    query: `{ infrastructureCosts(month: "${MONTH}", sort: COST, descending: true, first: ${PAGE}) {
      pageInfo { hasNextPage } edges { node { id name attendances activeUsers excessUsers infrastructure lines { kind bandFrom quantity unit amount } } } } }`,
    sql: `select b.id, b.name, l.kind, l.band_from, l.quantity, l.amount_micros from (${rowsBy('infrastructure_micros')}) p
      join billed_accounts b on b.id = p.id join billing_lines l on l.month_id = b.month_id and l.ecosystem_id = b.ecosystem_id`,
  },
]

/** The report of a month of a million lines: each page through the API, beside the bare SQL of its rows in the same run. */
export async function billing(): Promise<string> {
  const database = await startDatabase()
  const app = await startApi(benchSettings(database.url))
  const sql = await connect(database.url)
  const finance = await financeOf(app, sql)
  const rows: string[][] = []
  for (const { name, query, sql: bare } of pages) {
    const api = await p95(() => asked(app, finance, query))
    const plain = await p95(() => sql.query(bare))
    rows.push([name, shown(api, 1), shown(plain, 1)])
  }
  const [{ lines }] = (await sql.query('select count(*)::int as lines from billing_lines'))
    .rows as [{ lines: number }]
  await sql.end()
  await app.close()
  await database.close()
  return [
    `The report of a month of ${shown(lines)} lines`,
    table(['page', 'API: p95, ms (aim <= 20)', 'bare SQL: p95, ms'], rows),
  ].join('\n\n')
}

async function p95(work: () => Promise<unknown>): Promise<number> {
  await work()
  const times: number[] = []
  for (let time = 0; time < ASKED; time += 1) {
    const begun = performance.now()
    await work()
    times.push(performance.now() - begun)
  }
  return quantile(times, 0.95)
}

/** A partner with so many billed accounts, and the cookie of a Finance person of its team. */
async function financeOf(app: App, sql: pg.Client): Promise<string> {
  const { user, cookie } = await signedInUser(app, {
    email: 'finance@bench.example',
    app: 'BACKOFFICE',
  })
  await newEcosystem(app, user)
  const [partnerId, placeId] = [newId(), newId()]
  await app.platform.inChange(systemActor('bench'), async (change) => {
    await change.manager.query(
      "insert into partners (id, name, zone, country, principal_id, created_at) values ($1, 'Bench', 'UTC', 'BR', $2, now())",
      [partnerId, placeId],
    )
    await change.manager.query(
      `insert into adm_users (id, partner_id, user_id, phone, profile, state, created_at, state_since)
       values ($1, $2, $3, '+34912345678', 'SUPER_ADMIN', 'ACTIVE', now(), now())`,
      [placeId, partnerId, user.id],
    )
    change.record(benchAction, { targetId: partnerId })
  })
  for (const name of ['ecosystems', 'partner_accounts'])
    await sql.query(`alter table ${name} disable trigger user`)
  await sql.query(
    `with made as (insert into ecosystems (id, name, plan, created_at)
       select gen_random_uuid(), 'Account ' || n, 'PLUS', now() from generate_series(1, $1::int) n returning id)
     insert into partner_accounts (ecosystem_id, partner_id, since, situation, situation_since)
     select id, $2, now(), 'PRODUCTION', now() from made`,
    [ACCOUNTS, partnerId],
  )
  for (const name of ['ecosystems', 'partner_accounts'])
    await sql.query(`alter table ${name} enable trigger user`)
  await fillWithBilling(sql)
  return cookie
}

async function asked(app: App, cookie: string, query: string): Promise<void> {
  const response = await fetch(`http://127.0.0.1:${app.ports.api}/backoffice/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'user-agent': 'bench', cookie },
    body: JSON.stringify({ query }),
  })
  const { errors } = (await response.json()) as { errors?: readonly unknown[] }
  if (errors) throw new Error(JSON.stringify(errors))
}
