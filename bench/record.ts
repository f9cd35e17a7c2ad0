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
const AT_ONCE = 8
const ECOSYSTEMS = 64

/** How often per second `work` is done by `AT_ONCE` workers in parallel. */
async function rate(work: (worker: number) => Promise<void>): Promise<number> {
  const end = performance.now() + SECONDS * 1000
  let done = 0
  await Promise.all(
    Array.from({ length: AT_ONCE }, async (_, worker) => {
      while (performance.now() < end) {
        await work(worker)
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
 * P4: an audited change through the API's own mechanism, with its line in a chain and its NOTIFY, at growing
 * sizes of the record. Beside it a plain insert and commit of the same row, and the same row with guard, chain
 * and NOTIFY as SQL alone.
 */
export async function record(): Promise<string> {
  const database = await startDatabase()
  const app = await startApi(benchSettings(database.url))
  const sql = await connect(database.url)
  const { user } = await signedInUser(app, { email: 'somebody@bench.example', app: 'WEB' })
  const ecosystems: string[] = []
  for (let made = 0; made < ECOSYSTEMS; made += 1) ecosystems.push(await newEcosystem(app, user))
  await sql.query('create table plain_claims (like rcm_claims including all)')
  const pool = new pg.Pool({ connectionString: database.url, max: AT_ONCE })
  const columns = '(id, ecosystem_id, number, payer, month, status, amount_cents)'
  const values = "values ($1, $2, $3, 'Bench', '2026-01-01', 'BILLED', 100)"
  let number = 0
  const row = (): [string, string, string] => {
    number += 1
    return [newId(), ecosystems[number % ECOSYSTEMS] ?? '', String(number)]
  }
  const actor = systemActor('bench')
  const ours = () =>
    rate(async () => {
      const [id, ecosystemId, claim] = row()
      await app.platform.inChange(actor, async (change) => {
        await change.manager.query(`insert into rcm_claims ${columns} ${values}`, [
          id,
          ecosystemId,
          claim,
        ])
        change.record(benchAction, { targetId: id, ecosystemId })
        change.announce(ecosystemTopics.ecosystem(ecosystemId))
      })
    })
  const plain = () =>
    rate(async () => {
      const client = await pool.connect()
      await client.query('begin')
      await client.query(`insert into plain_claims ${columns} ${values}`, row())
      await client.query('commit')
      client.release()
    })
  const bare = () =>
    rate(async () => {
      const client = await pool.connect()
      const [id, ecosystemId, claim] = row()
      await client.query('begin')
      await client.query(`insert into rcm_claims ${columns} ${values}`, [id, ecosystemId, claim])
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
  let first = Number.NaN
  for (const size of SIZES) {
    await fill(sql, size)
    const figures = { ours: [] as number[], bare: [] as number[], plain: [] as number[] }
    for (let round = 0; round < ROUNDS; round += 1) {
      figures.plain.push(await plain())
      figures.bare.push(await bare())
      figures.ours.push(await ours())
    }
    const mine = median(figures.ours)
    if (Number.isNaN(first)) first = mine
    rows.push([
      shown(size),
      shown(mine),
      shown(median(figures.bare)),
      shown(median(figures.plain)),
      shown(mine / median(figures.bare), 2),
      shown(mine / median(figures.plain), 2),
      shown(first / mine, 2),
    ])
  }
  await pool.end()
  await sql.end()
  await app.close()
  await database.close()
  return table(
    [
      'P4: events before',
      'audited/s',
      'guard, chain and NOTIFY as bare SQL/s',
      'plain/s',
      'ours / bare SQL',
      'ours / plain (aim >= 0.4)',
      'first / this (aim <= 1.2)',
    ],
    rows,
  )
}
