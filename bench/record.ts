import pg from 'pg'
import { benchAction } from './harness/bench-action.ts'
import { ecosystemTopics, newId, systemActor } from './harness/built.ts'
import {
  benchSettings,
  connect,
  newEcosystem,
  signedInUser,
  startApi,
  startDatabase,
} from './harness/product.ts'
import { median, shown, table } from './harness/table.ts'

const SIZES = (process.env.BENCH_EVENTS ?? '10000,100000,1000000').split(',').map(Number)
const SECONDS = Number(process.env.BENCH_SECONDS ?? 4)
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 3)
const AT_ONCE = (process.env.BENCH_AT_ONCE ?? '1,8,32').split(',').map(Number)
const ECOSYSTEMS = 64

/** How often per second `work` is done by `atOnce` workers in parallel. */
async function rate(atOnce: number, work: () => Promise<void>): Promise<number> {
  const end = performance.now() + SECONDS * 1000
  let done = 0
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      while (performance.now() < end) {
        await work()
        done += 1
      }
    }),
  )
  return done / SECONDS
}

/** Fills the record up to a size, in a chain of its own, so that only the table and its indexes grow. */
async function fill(sql: pg.Client, size: number): Promise<void> {
  const [{ count }] = (await sql.query('select count(*) from audit_events')).rows as [
    { count: number },
  ]
  const [{ id }] = (
    await sql.query(
      "insert into audit_chains (kind, scope_id) values ('PARTNER', gen_random_uuid()) returning id",
    )
  ).rows as [{ id: string }]
  await sql.query(
    `insert into audit_events (id, chain_id, sequence, at, payload, hash)
     select gen_random_uuid(), $1, n, now(), jsonb_build_object('action', 'bench.filled', 'actorId', gen_random_uuid(),
       'targetId', gen_random_uuid(), 'targetType', 'nothing')::text, sha256(n::text::bytea)
     from generate_series(1, $2::int) n`,
    [id, Math.max(0, size - Number(count))],
  )
  await sql.query('analyze audit_events')
}

/**
 * P4: an audited change through the API's own mechanism, with its line in a chain and told to every process, at
 * growing sizes of the record, and with one, 8 and 32 changes at a time. Beside it a plain insert and commit of the same
 * row, and the same row with guard, chain and NOTIFY as SQL alone.
 */
export async function record(): Promise<string> {
  const database = await startDatabase()
  const most = Math.max(...AT_ONCE)
  const connections = { DATABASE_CONNECTIONS: String(most + 4) }
  const app = await startApi(benchSettings(database.url, connections))
  const sql = await connect(database.url)
  const { user } = await signedInUser(app, { email: 'somebody@bench.example', app: 'WEB' })
  const ecosystems: string[] = []
  for (let made = 0; made < ECOSYSTEMS; made += 1) ecosystems.push(await newEcosystem(app, user))
  // Claims have sums too, which are kept by triggers and no part of what the record costs.
  for (const copy of ['plain_claims', 'audited_claims'])
    await sql.query(`create table ${copy} (like rcm_claims including all)`)
  await sql.query(`create constraint trigger audited after insert or update or delete on audited_claims
    deferrable initially deferred for each row execute function refuse_unaudited()`)
  const pool = new pg.Pool({ connectionString: database.url, max: most })
  const columns = '(id, ecosystem_id, number, payer, month, status, amount_cents)'
  const values = "values ($1, $2, $3, 'Bench', '2026-01-01', 'BILLED', 100)"
  let number = 0
  const row = (): [string, string, string] => {
    number += 1
    return [newId(), ecosystems[number % ECOSYSTEMS] ?? '', String(number)]
  }
  const actor = systemActor('bench')
  const ours = (atOnce: number) =>
    rate(atOnce, async () => {
      const [id, ecosystemId, claim] = row()
      await app.platform.inChange(actor, async (change) => {
        await change.manager.query(`insert into audited_claims ${columns} ${values}`, [
          id,
          ecosystemId,
          claim,
        ])
        change.record(benchAction, { targetId: id, ecosystemId })
        change.announce(ecosystemTopics.ecosystem(ecosystemId))
      })
    })
  const plain = (atOnce: number) =>
    rate(atOnce, async () => {
      const client = await pool.connect()
      await client.query('begin')
      await client.query(`insert into plain_claims ${columns} ${values}`, row())
      await client.query('commit')
      client.release()
    })
  const bare = (atOnce: number) =>
    rate(atOnce, async () => {
      const client = await pool.connect()
      const [id, ecosystemId, claim] = row()
      await client.query('begin')
      await client.query(`insert into audited_claims ${columns} ${values}`, [
        id,
        ecosystemId,
        claim,
      ])
      await client.query('select append_audit_event($1, $2, $3, now(), $4)', [
        newId(),
        'ECOSYSTEM',
        ecosystemId,
        JSON.stringify({ action: 'claim.billed', targetId: id, targetType: 'claim', ecosystemId }),
      ])
      await client.query('select pg_notify($1, $2)', ['live', JSON.stringify([ecosystemId])])
      await client.query('commit')
      client.release()
    })
  const rows: string[][] = []
  const first = new Map<number, number>()
  for (const size of SIZES) {
    await fill(sql, size)
    for (const atOnce of AT_ONCE) {
      const figures = { ours: [] as number[], bare: [] as number[], plain: [] as number[] }
      for (let round = 0; round < ROUNDS; round += 1) {
        figures.plain.push(await plain(atOnce))
        figures.bare.push(await bare(atOnce))
        figures.ours.push(await ours(atOnce))
      }
      const mine = median(figures.ours)
      const atFirst = first.get(atOnce) ?? mine
      first.set(atOnce, atFirst)
      rows.push([
        shown(size),
        shown(atOnce),
        shown(mine),
        shown(median(figures.bare)),
        shown(median(figures.plain)),
        shown(mine / median(figures.bare), 2),
        shown(mine / median(figures.plain), 2),
        shown(atFirst / mine, 2),
      ])
    }
  }
  await pool.end()
  await sql.end()
  await app.close()
  await database.close()
  return table(
    [
      'P4: events before',
      'at once',
      'audited/s',
      'guard, chain and NOTIFY as bare SQL/s',
      'plain/s',
      'ours / bare SQL',
      'ours / plain (aim >= 0.5)',
      'first / this (aim <= 1.2)',
    ],
    rows,
  )
}
