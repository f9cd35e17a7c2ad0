import { deviceStatement, house } from './harness/built.ts'
import { type ManySockets, openSockets } from './harness/many-sockets.ts'
import { connect, startDatabase } from './harness/product.ts'
import { type ServerProcess, startServer } from './harness/server-process.ts'
import { median, quantile, shown, table } from './harness/table.ts'

const SOCKETS = Number(process.env.BENCH_SOCKETS ?? 10_000)
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 5)
const MINUTES = Number(process.env.BENCH_MINUTES ?? 10)

interface Measured {
  readonly kilobytesEach: number
  /** CPU time of the server for each event of a push to all, while nothing else happens. */
  readonly microseconds: number
  /** Seconds until 99 of 100 sockets had one push, while nothing else happens. */
  readonly quietSeconds: number
  /** The same beside other changes; null where nothing can change beside. */
  readonly seconds: number | null
  /** Memory after this many minutes of 100 other changes per second, divided by the memory at their start. */
  readonly growth: number | null
}

/** What goes on beside the pushes, and after them. */
interface Beside {
  readonly changesPerSecond: 0 | 200
  /** Minutes of other changes, after which memory is measured again. */
  readonly minutes: number
}

/** Seconds until 99 of 100 sockets had a push: the median of several. */
async function pushed(
  server: ServerProcess,
  sockets: ManySockets,
  question: 'push' | 'pushToMembers',
): Promise<number> {
  const pushes: number[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    const came = sockets.nextEvents()
    const began = Date.now()
    await server.ask(question)
    pushes.push((quantile(await came, 0.99) - began) / 1000)
  }
  return median(pushes)
}

async function measure(
  server: ServerProcess,
  target: Parameters<typeof openSockets>[1],
  { changesPerSecond, minutes }: Beside,
): Promise<Measured> {
  const bytes = async (): Promise<number> => (await server.ask('memory')).bytes ?? Number.NaN
  const before = await bytes()
  const sockets = await openSockets(SOCKETS, target)
  const kilobytesEach = ((await bytes()) - before) / SOCKETS / 1024
  const cpu = async (): Promise<number> => (await server.ask('cpu')).microseconds ?? Number.NaN
  const cpuBefore = await cpu()
  const quietSeconds = await pushed(server, sockets, 'push')
  const microseconds = ((await cpu()) - cpuBefore) / ROUNDS / SOCKETS
  let seconds: number | null = null
  if (changesPerSecond > 0) {
    await server.ask('beginChanges')
    seconds = await pushed(server, sockets, 'push')
    await server.ask('endChanges')
  }
  let growth: number | null = null
  if (minutes > 0) {
    const atFirst = await bytes()
    for (let second = 0; second < minutes * 60; second += 1) {
      const next = performance.now() + 1000
      await server.ask('otherChanges')
      await new Promise((resolve) => setTimeout(resolve, Math.max(0, next - performance.now())))
    }
    growth = (await bytes()) / atFirst
  }
  sockets.close()
  return { kilobytesEach, microseconds, quietSeconds, seconds, growth }
}

const COUNTDOWN = `subscription ($id: ID!) { assistanceRequestChanged(id: $id) {
  id state serverTime accessSession { id endsAt endedAt warningSeconds serverTime } } }`

/** Measures bare graphql-ws that asks the same of a database that the product has filled. */
async function measureChecked(databaseUrl: string, requestId: string): Promise<Measured> {
  const sql = await connect(databaseUrl)
  const { rows } = await sql.query<{ hash: string }>(
    "select encode(token_hash, 'hex') as hash from devices where app = 'BACKOFFICE' limit $1",
    [SOCKETS],
  )
  await sql.end()
  const server = await startServer('checked-graphql-ws', {
    BENCH_DATABASE_URL: databaseUrl,
    BENCH_STATEMENT: deviceStatement(house),
    BENCH_REQUEST_ID: requestId,
  })
  const measured = await measure(
    server,
    {
      url: `ws://127.0.0.1:${server.ready.port}/graphql`,
      cookies: rows.map(({ hash }) => `device=${hash}`),
      query: COUNTDOWN,
      variables: { id: requestId },
    },
    { changesPerSecond: 0, minutes: 0 },
  )
  await server.close()
  return measured
}

/**
 * P3: ten thousand live countdowns on one process, each on a signed-in device of its own, while 200 other changes a second are
 * announced. Beside it bare graphql-ws with one subscription each and nothing else to do, and bare graphql-ws that asks the
 * same of the database and answers the same query.
 */
export async function countdowns(): Promise<string> {
  const bareServer = await startServer('bare-graphql-ws', {})
  const bare = await measure(
    bareServer,
    { url: `ws://127.0.0.1:${bareServer.ready.port}/graphql`, query: 'subscription { at }' },
    { changesPerSecond: 0, minutes: 0 },
  )
  await bareServer.close()
  const database = await startDatabase()
  const server = await startServer('countdowns', {
    BENCH_DATABASE_URL: database.url,
    BENCH_DEVICES: String(SOCKETS),
  })
  const requestId = String(server.ready.requestId)
  const ours = await measure(
    server,
    {
      url: `ws://127.0.0.1:${server.ready.port}/backoffice/graphql`,
      cookies: JSON.parse(String(server.ready.analysts)),
      query: COUNTDOWN,
      variables: { id: requestId },
    },
    { changesPerSecond: 200, minutes: MINUTES },
  )
  const online = await openSockets(SOCKETS, {
    url: `ws://127.0.0.1:${server.ready.port}/web/graphql`,
    cookies: JSON.parse(String(server.ready.members)),
    query: `subscription { viewerChanged { user { id name } permissions
      memberships { id role permissions ecosystem { id name plan } } } }`,
  })
  const members = await pushed(server, online, 'pushToMembers')
  online.close()
  await server.close()
  const checked = await measureChecked(database.url, requestId)
  await database.close()
  const number = (value: number | null) => (value === null ? '' : shown(value, 2))
  const row = (name: string, measured: Measured): string[] => [
    name,
    shown(measured.kilobytesEach, 1),
    shown(measured.microseconds),
    shown(measured.quietSeconds, 2),
    number(measured.seconds),
    number(measured.growth),
  ]
  const by = (name: string, other: Measured, aims: boolean): string[] => [
    name,
    `${shown(ours.kilobytesEach / other.kilobytesEach, 2)}${aims ? ' (aim <= 1.5)' : ''}`,
    shown(ours.microseconds / other.microseconds, 2),
    shown(ours.quietSeconds / other.quietSeconds, 2),
    aims ? `${number((ours.seconds ?? Number.NaN) / other.quietSeconds)} (aim <= 2)` : '',
    aims ? '(aim: no growth)' : '',
  ]
  const countdown = table(
    [
      `P3: ${shown(SOCKETS)} countdowns`,
      'kB each',
      'CPU of an event, µs',
      'one push to all, p99 s',
      'beside 200 changes/s, p99 s',
      `memory after ${MINUTES} min / before`,
    ],
    [
      row('ours', ours),
      row('bare graphql-ws', bare),
      row('the same by bare graphql-ws and SQL', checked),
      by('ours / bare', bare, true),
      by('ours / the same', checked, false),
    ],
  )
  return `${countdown}

An ecosystem that changes, told to its ${shown(SOCKETS)} members online, each as who they are: p99 ${shown(members, 2)} s`
}
