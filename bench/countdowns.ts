import { openSockets } from './harness/many-sockets.ts'
import { startDatabase } from './harness/product.ts'
import { type ServerProcess, startServer } from './harness/server-process.ts'
import { median, quantile, shown, table } from './harness/table.ts'

const SOCKETS = Number(process.env.BENCH_SOCKETS ?? 10_000)
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 3)
const MINUTES = Number(process.env.BENCH_MINUTES ?? 10)

interface Measured {
  readonly kilobytesEach: number
  /** Seconds until 99 of 100 sockets had one push. */
  readonly pushed: number
  /** Memory after this many minutes of 100 other changes per second, divided by the memory at their start. */
  readonly growth: number | null
}

async function measure(
  server: ServerProcess,
  target: Parameters<typeof openSockets>[1],
  minutes: number,
): Promise<Measured> {
  const bytes = async (): Promise<number> => (await server.ask('memory')).bytes ?? Number.NaN
  const before = await bytes()
  const sockets = await openSockets(SOCKETS, target)
  const kilobytesEach = ((await bytes()) - before) / SOCKETS / 1024
  const pushes: number[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    const came = sockets.nextEvents()
    const began = Date.now()
    await server.ask('push')
    pushes.push((quantile(await came, 0.99) - began) / 1000)
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
  return { kilobytesEach, pushed: median(pushes), growth }
}

/** P3: ten thousand live countdowns on one process, beside bare graphql-ws with one subscription each. */
export async function countdowns(): Promise<string> {
  const bareServer = await startServer('bare-graphql-ws', {})
  const bare = await measure(
    bareServer,
    { url: `ws://127.0.0.1:${bareServer.ready.port}/graphql`, query: 'subscription { at }' },
    0,
  )
  await bareServer.close()
  const database = await startDatabase()
  const server = await startServer('countdowns', { BENCH_DATABASE_URL: database.url })
  const ours = await measure(
    server,
    {
      url: `ws://127.0.0.1:${server.ready.port}/backoffice/graphql`,
      cookie: String(server.ready.cookie),
      query: `subscription ($id: ID!) { assistanceRequestChanged(id: $id) {
        id state serverTime accessSession { id endsAt endedAt warningSeconds serverTime } } }`,
      variables: { id: server.ready.requestId },
    },
    MINUTES,
  )
  await server.close()
  await database.close()
  const row = (name: string, { kilobytesEach, pushed, growth }: Measured): string[] => [
    name,
    shown(kilobytesEach, 1),
    shown(pushed, 2),
    growth === null ? '' : shown(growth, 2),
  ]
  return table(
    [
      `P3: ${shown(SOCKETS)} countdowns`,
      'kB each',
      'one push to all, p99 s',
      `memory after ${MINUTES} min / before`,
    ],
    [
      row('ours', ours),
      row('bare graphql-ws', bare),
      [
        'ours / bare',
        `${shown(ours.kilobytesEach / bare.kilobytesEach, 2)} (aim <= 1.5)`,
        `${shown(ours.pushed / bare.pushed, 2)} (aim <= 2)`,
        '(aim: no growth)',
      ],
    ],
  )
}
