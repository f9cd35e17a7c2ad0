import { randomBytes } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { connection } from './harness/connection.ts'
import { startDatabase } from './harness/product.ts'
import { startServer } from './harness/server-process.ts'
import { median, quantile, shown, table } from './harness/table.ts'
import { watch } from './harness/watch.ts'

const SECONDS = Number(process.env.BENCH_SECONDS ?? 4)
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 3)
const ADMINISTRATORS = 32
const READS_PER_CHANGE = 4
/** A live event that has not come by then, after the load has ended, is missed. */
const PATIENCE_MILLISECONDS = 3000

const READ = '{ viewer { user { id name } memberships { id role ecosystem { id name } } } }'
const RENAME =
  'mutation ($id: ID!, $name: String!) { renameEcosystem(input: { ecosystemId: $id, name: $name }) { name } }'
const CHANGED = 'subscription { viewerChanged { memberships { ecosystem { name } } } }'

interface Administrator {
  readonly cookie: string
  readonly ecosystemId: string
}

interface Round {
  readonly operations: number
  readonly changes: number
  readonly errors: readonly string[]
  /** Changes of which a socket was not told, each for each socket. */
  readonly missed: number
  /** Milliseconds from the answer to a change until each of its sockets was told. */
  readonly delays: readonly number[]
}

/** The changes of one ecosystem by their numbers, and what a socket that watches it was told. */
class Watcher {
  private readonly waiting: { readonly number: number; readonly answered: number }[] = []
  private newest = -1
  readonly delays: number[] = []

  get missed(): number {
    return this.waiting.length
  }

  answered(number: number): void {
    if (number <= this.newest) this.delays.push(0)
    else this.waiting.push({ number, answered: performance.now() })
  }

  /** An event tells of the newest change, and with it of those before. */
  told(text: string): void {
    this.newest = Math.max(this.newest, Number(/"name":"Number (\d+)"/.exec(text)?.[1] ?? -1))
    while (this.waiting[0] && this.waiting[0].number <= this.newest)
      this.delays.push(performance.now() - (this.waiting.shift()?.answered ?? 0))
  }
}

let number = 0

/** Mixed load through the proxy at `port`; each ecosystem is watched by one socket on each of `watchedOn`. */
async function round(
  port: number,
  watchedOn: readonly number[],
  administrators: readonly Administrator[],
): Promise<Round> {
  const errors: string[] = []
  const failed = (error: unknown): void => {
    errors.push(String(error))
  }
  let operations = 0
  let changes = 0
  const watched = await Promise.all(
    administrators.map(async ({ cookie, ecosystemId }) => {
      const watchers = watchedOn.map(() => new Watcher())
      const sockets = await Promise.all(
        watchedOn.map((on, index) =>
          watch(
            { url: `ws://127.0.0.1:${on}/store/graphql`, cookie, query: CHANGED },
            { onEvent: (text) => watchers[index]?.told(text), onFailure: failed },
          ),
        ),
      )
      return { cookie, ecosystemId, watchers, sockets }
    }),
  )
  const end = performance.now() + SECONDS * 1000
  await Promise.all(
    watched.map(async ({ cookie, ecosystemId, watchers }) => {
      const browser = connection(`http://127.0.0.1:${port}/store/graphql`, cookie)
      for (let turn = 0; performance.now() < end; turn += 1)
        try {
          if (turn % (READS_PER_CHANGE + 1) < READS_PER_CHANGE) await browser.ask(READ)
          else {
            number += 1
            const mine = number
            await browser.ask(RENAME, { id: ecosystemId, name: `Number ${mine}` })
            for (const watcher of watchers) watcher.answered(mine)
            changes += 1
          }
          operations += 1
        } catch (error) {
          failed(error)
        }
      browser.close()
    }),
  )
  const all = watched.flatMap(({ watchers }) => watchers)
  const missed = () => all.reduce((sum, watcher) => sum + watcher.missed, 0)
  const patience = performance.now() + PATIENCE_MILLISECONDS
  while (missed() > 0 && performance.now() < patience) await pause(50)
  for (const { sockets } of watched) for (const socket of sockets) socket.close()
  const delays = all.flatMap(({ delays }) => delays)
  return {
    operations: operations / SECONDS,
    changes: changes / SECONDS,
    errors,
    missed: missed(),
    delays,
  }
}

/**
 * P8: reads, changes and subscriptions, by two API processes on one database behind a proxy that gives each connection
 * to the next of them, beside one process behind the same proxy. Each change is looked for at a socket of each process.
 */
export async function two(): Promise<string> {
  const database = await startDatabase()
  const environment = {
    BENCH_DATABASE_URL: database.url,
    BENCH_SECRET_KEY: randomBytes(32).toString('base64'),
  }
  const first = await startServer('administrators', {
    ...environment,
    BENCH_ADMINISTRATORS: String(ADMINISTRATORS),
  })
  const second = await startServer('administrators', environment)
  const administrators: Administrator[] = JSON.parse(String(first.ready.administrators))
  const ports = [Number(first.ready.port), Number(second.ready.port)] as const
  const proxies = {
    'one process': await startServer('round-robin', { BENCH_PORTS: String(ports[0]) }),
    'two processes': await startServer('round-robin', { BENCH_PORTS: ports.join(',') }),
  }
  const watchedOn = { 'one process': [ports[0], ports[0]], 'two processes': ports } as const
  const rounds = { 'one process': [] as Round[], 'two processes': [] as Round[] }
  const names = ['one process', 'two processes'] as const
  for (let turn = 0; turn <= ROUNDS; turn += 1)
    for (const name of names) {
      const made = await round(Number(proxies[name].ready.port), watchedOn[name], administrators)
      // The first round of each warms up.
      if (turn > 0 || made.errors.length > 0) rounds[name].push(made)
    }
  for (const server of [...Object.values(proxies), first, second]) await server.close()
  await database.close()
  const rate = (name: (typeof names)[number]) =>
    median(rounds[name].map(({ operations }) => operations))
  const [fault] = names.flatMap((name) => rounds[name].flatMap(({ errors }) => errors))
  const rows = names.map((name) => {
    const made = rounds[name]
    const delays = made.flatMap((one) => one.delays)
    return [
      name,
      shown(rate(name)),
      shown(median(made.map(({ changes }) => changes))),
      shown(made.reduce((sum, { errors }) => sum + errors.length, 0)),
      `${shown(made.reduce((sum, { missed }) => sum + missed, 0))} of ${shown(delays.length)}`,
      shown(quantile(delays, 0.99)),
    ]
  })
  return [
    table(
      [
        'P8: mixed load',
        'operations/s',
        'changes/s',
        'errors (aim: 0)',
        'live events missed (aim: 0)',
        'live event after answer, p99 ms',
      ],
      [
        ...rows,
        [
          'two / one',
          `${shown(rate('two processes') / rate('one process'), 2)} (aim >= 1.7 where cores allow)`,
          '',
          '',
          '',
          '',
        ],
      ],
    ),
    ...(fault ? [`\nThe first error: ${fault}`] : []),
  ].join('\n')
}
