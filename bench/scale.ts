import type pg from 'pg'
import { asked, filled } from './harness/filled.ts'
import { type Asker, readsOf, unmeasuredReads } from './harness/measured-reads.ts'
import { benchSettings, connect, startApi, startDatabase } from './harness/product.ts'
import { readOperations } from './harness/read-operations.ts'
import type { Sizes } from './harness/sizes.ts'
import { capture, type Statement } from './harness/statements.ts'
import { quantile, shown, table } from './harness/table.ts'

/** A tenth of everything is BENCH_SCALE=0.1. */
const SCALE = Number(process.env.BENCH_SCALE ?? 1)
const sizes: Sizes = {
  users: 1_000_000 * SCALE,
  members: 100_000 * SCALE,
  events: Number(process.env.BENCH_EVENTS ?? 3_000_000 * SCALE),
  devices: 2_000_000 * SCALE,
  requests: 300_000 * SCALE,
  successions: 100_000 * SCALE,
  claims: 300_000 * SCALE,
  team: 10_000 * SCALE,
  accounts: Number(process.env.BENCH_ACCOUNTS ?? 100_000 * SCALE),
  attendances: 300_000 * SCALE,
}
/** How often each operation is asked. */
const ASKED = Number(process.env.BENCH_ASKED ?? 60)
/** What a read may take: rows that are read beyond those that are returned, statements, and milliseconds at p95. */
const MOST = { rowsBeyond: 1500, statements: 8, milliseconds: 20 }

const surfaces = {
  nobody: 'web',
  administrator: 'store',
  webAdministrator: 'web',
  member: 'web',
  attendant: 'web',
  analyst: 'backoffice',
  reviewer: 'backoffice',
  operator: 'backoffice',
  superAdmin: 'backoffice',
  controller: 'web',
} as const satisfies Record<Asker, string>

/**
 * P5: every read operation on a filled installation: its statements, the rows that they read by those that they
 * return, and its time through the API. Marks what misses the aim.
 */
export async function scale(): Promise<string> {
  const forgotten = await unmeasuredReads()
  if (forgotten.length > 0) throw new Error(`not measured: ${forgotten.join(', ')}`)
  const database = await startDatabase()
  const app = await startApi(benchSettings(database.url))
  const sql = await connect(database.url)
  const { people, ids } = await filled(app, sql, sizes)
  const operations = await readOperations()
  const reads = readsOf(ids)

  const rows: string[][] = []
  for (const { field, who, what, variables = {} } of reads) {
    const operation = operations.get(field)
    if (!operation) throw new Error(`the schema has no query ${field}`)
    const ask = () => asked(app, surfaces[who], people[who], operation, variables)
    await ask()
    const statements = (await capture(ask)).filter(isOwn)
    const times: number[] = []
    for (let time = 0; time < ASKED; time += 1) {
      const begun = performance.now()
      await ask()
      times.push(performance.now() - begun)
    }
    const { read, returned } = await rowsOf(sql, statements)
    const milliseconds = quantile(times, 0.95)
    const misses = [
      read - returned > MOST.rowsBeyond ? 'rows' : '',
      statements.length > MOST.statements ? 'statements' : '',
      milliseconds > MOST.milliseconds ? 'time' : '',
    ].filter(Boolean)
    rows.push([
      `${field}${what ? `, ${what}` : ''}`,
      who,
      shown(statements.length),
      `${shown(read)} / ${shown(returned)}`,
      shown(milliseconds, 1),
      misses.length > 0 ? `missed: ${misses.join(', ')}` : '',
    ])
  }
  await sql.end()
  await app.close()
  await database.close()
  const size = Object.entries(sizes).map(([name, count]) => `${shown(count)} ${name}`)
  return [
    `P5: reads of an installation of ${size.join(', ')}`,
    table(
      ['read', 'by', 'statements (aim <= 8)', 'rows read / returned', 'p95, ms (aim <= 20)', ''],
      rows,
    ),
  ].join('\n\n')
}

/** Not what a transaction begins and ends with, nor what the process asks for itself. */
const isOwn = ({ text }: Statement): boolean =>
  !/^(begin|start transaction|commit|rollback)/i.test(text) && !text.includes('from announcements')

interface PlanNode {
  readonly 'Node Type': string
  readonly 'Relation Name'?: string
  readonly 'Actual Rows': number
  readonly 'Actual Loops': number
  readonly 'Rows Removed by Filter'?: number
  readonly 'Rows Removed by Index Recheck'?: number
  readonly Plans?: readonly PlanNode[]
}

const nodesOf = (node: PlanNode): PlanNode[] => [node, ...(node.Plans ?? []).flatMap(nodesOf)]

/** How many rows of tables the reading statements read, and return. */
async function rowsOf(
  sql: pg.Client,
  statements: readonly Statement[],
): Promise<{ read: number; returned: number }> {
  let read = 0
  let returned = 0
  for (const { text, values } of statements) {
    if (!/^\s*(select|with)\b/i.test(text)) continue
    const { rows } = await sql.query<{ 'QUERY PLAN': [{ Plan: PlanNode }] }>(
      `explain (analyze, timing off, format json) ${text}`,
      [...values],
    )
    const plan = rows[0]?.['QUERY PLAN'][0].Plan
    if (!plan) throw new Error(`no plan of ${text}`)
    returned += plan['Actual Rows']
    for (const node of nodesOf(plan))
      if (node['Relation Name'])
        read +=
          node['Actual Loops'] *
          (node['Actual Rows'] +
            (node['Rows Removed by Filter'] ?? 0) +
            (node['Rows Removed by Index Recheck'] ?? 0))
  }
  return { read, returned }
}
