import dns from 'node:dns'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { platform, tmpdir } from 'node:os'
import { join } from 'node:path'
import { pino } from 'pino'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { freePorts } from '../src/platform/free-ports.ts'
import { type AppServer, startAppServer } from '../src/platform/http/app-server.ts'
import { times } from './harness/length.ts'
import { startApiProcess } from './harness/process.ts'
import { useProduct } from './harness/product.ts'
import { testEnvironment } from './harness/test-settings.ts'

/** The host name under which an app finds all API processes, as in a network of containers. */
const NAME = 'api.test'

const product = useProduct()
let directory: string
let port: number
let app: AppServer
/** The addresses of that name. An old process stays among them until it has ended. */
const addresses: string[] = []

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'upgrade-'))
  await writeFile(join(directory, 'index.html'), '<!doctype html>')
  ;[port = 0] = await freePorts(1)
  const real = dns.lookup
  vi.spyOn(dns, 'lookup').mockImplementation(((name: string, options: unknown, done: unknown) => {
    if (name !== NAME) return (real as (...all: unknown[]) => void)(name, options, done)
    const all = addresses.map((address) => ({ address, family: 4 }))
    ;(done as (...all: unknown[]) => void)(null, all)
  }) as never)
  app = await startAppServer({
    surface: 'store',
    directory,
    apiOrigin: `http://${NAME}:${port}`,
    host: '127.0.0.1',
    port: 0,
    trustedProxies: '127.0.0.1',
    logger: pino({ level: 'silent' }),
  })
})
afterAll(async () => {
  vi.restoreAllMocks()
  await app.close()
  await rm(directory, { recursive: true, force: true })
})

const startAt = async (host: string) => {
  const { DATABASE_URL, SECRET_KEY } = product.settings
  const environment = testEnvironment(DATABASE_URL, SECRET_KEY, {
    HOST: host,
    API_PORT: String(port),
  })
  const started = await startApiProcess({ environment })
  addresses.push(host)
  return started
}

async function ask(): Promise<string> {
  const answer = await fetch(`http://127.0.0.1:${app.port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"query":"{ viewer { mfaOn } }"}',
  })
  return `${answer.status} ${(await answer.text()).slice(0, 80)}`
}

it.skipIf(platform() !== 'linux')(
  'F4: behind an app, a new API beside the old one takes over without a failed answer',
  { timeout: 120_000 },
  async () => {
    let running = await startAt('127.0.0.1')
    let isOver = false
    const seen = new Map<string, number>()
    const people = Array.from({ length: 4 }, async () => {
      while (!isOver) {
        const answer = await ask()
        seen.set(answer, (seen.get(answer) ?? 0) + 1)
      }
    })
    try {
      for (let upgrade = 0; upgrade < times(3, 10); upgrade += 1) {
        const next = await startAt(upgrade % 2 === 0 ? '127.0.0.2' : '127.0.0.1')
        const old = running
        running = next
        expect(await old.stop()).toBe(0)
        addresses.shift()
      }
    } finally {
      isOver = true
      await Promise.all(people)
      await running.stop()
    }
    expect([...seen.keys()]).toEqual(['200 {"data":{"viewer":null}}'])
  },
)
