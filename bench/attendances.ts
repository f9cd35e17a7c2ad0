import { asked, filled } from './harness/filled.ts'
import { benchSettings, connect, startApi, startDatabase } from './harness/product.ts'
import { readOperations } from './harness/read-operations.ts'
import { capture } from './harness/statements.ts'
import { quantile, shown, table } from './harness/table.ts'

const ATTENDANCES = Number(process.env.BENCH_ATTENDANCES ?? 300_000)
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 200)
/** Rows of a page. */
const FIRST = 40

/**
 * AD12: a page of each list of attendances through the GraphQL API, of somebody who works in some of forty queues, among 300,000
 * attendances, beside the SQL statement of the list alone. Both ask in turn.
 */
export async function attendances(): Promise<string> {
  const database = await startDatabase()
  const app = await startApi(benchSettings(database.url))
  const sql = await connect(database.url)
  const { people, ids } = await filled(app, sql, {
    users: 5_000,
    members: 2_000,
    events: 1_000,
    devices: 5_000,
    requests: 100,
    successions: 100,
    claims: 100,
    team: 100,
    accounts: 100,
    attendances: ATTENDANCES,
  })
  const operation = (await readOperations()).get('attendances')
  if (!operation) throw new Error('the schema has no attendances')
  const rows: string[][] = []
  for (const list of ['NEW', 'MINE', 'OTHERS', 'DONE']) {
    const variables = { ecosystemId: ids.ecosystemId, list, queueId: null, first: FIRST }
    const ask = () => asked(app, 'web', people.attendant, operation, variables)
    await ask()
    const statement = (await capture(ask)).find(({ text }) => text.includes('with sight as'))
    if (!statement) throw new Error(`the statement of ${list} was not sent`)
    const bare = { name: `bare-${list}`, text: statement.text, values: [...statement.values] }
    const times = { ours: [] as number[], bare: [] as number[] }
    for (let round = 0; round < ROUNDS; round += 1)
      for (const [who, work] of [
        ['bare', () => sql.query(bare)],
        ['ours', ask],
      ] as const) {
        const begun = performance.now()
        await work()
        times[who].push(performance.now() - begun)
      }
    rows.push([
      list,
      ...[0.5, 0.95].flatMap((share) => [
        shown(quantile(times.ours, share), 1),
        shown(quantile(times.bare, share), 1),
      ]),
    ])
  }
  await sql.end()
  await app.close()
  await database.close()
  return table(
    [
      `AD12: ms, a page of a list, ${shown(ATTENDANCES)} attendances`,
      'ours, median',
      'bare',
      'ours, p95 (aim <= 20)',
      'bare, p95',
    ],
    rows,
  )
}
