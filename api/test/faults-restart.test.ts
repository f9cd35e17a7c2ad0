import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import WebSocket from 'ws'
import { type AppServer, startAppServer } from '../src/platform/http/app-server.ts'
import type { Answer } from './harness/browser.ts'
import { patience, times } from './harness/length.ts'
import { BACK } from './harness/outage.ts'
import { newPerson, signedIn } from './harness/people.ts'
import { type ApiProcess, startApiProcess } from './harness/process.ts'
import { useProduct } from './harness/product.ts'
import { testEnvironment } from './harness/test-settings.ts'

const TABS = times(10, 100)
const RESTARTS = times(1, 6)
/** Fewer connections to the database than requests at once. */
const CONNECTIONS = '4'

/** Creates people. Their browsers use the app's server only. */
const product = useProduct()
let api: ApiProcess
let environment: Record<string, string>
let directory: string
let app: AppServer
beforeAll(async () => {
  const { DATABASE_URL, SECRET_KEY } = product.settings
  environment = testEnvironment(DATABASE_URL, SECRET_KEY, { DATABASE_CONNECTIONS: CONNECTIONS })
  api = await startApiProcess({ environment })
  // The next process listens on the same port.
  environment.API_PORT = String(api.ports.api)
  directory = await mkdtemp(join(tmpdir(), 'app-'))
  await writeFile(join(directory, 'index.html'), '<!doctype html>')
  app = await serve()
})
afterAll(async () => {
  await app.close()
  await api.stop()
  await rm(directory, { recursive: true, force: true })
})

const serve = (): Promise<AppServer> =>
  startAppServer({
    surface: 'backoffice',
    directory,
    apiOrigin: `http://127.0.0.1:${environment.API_PORT}`,
    host: '127.0.0.1',
    port: 0,
    trustedProxies: '127.0.0.1',
    logger: pino({ level: 'silent' }),
  })

async function cookieOfSomebody(): Promise<string> {
  const { cookies } = await signedIn(product, await newPerson(product), 'BACKOFFICE')
  return [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
}

const QUERY = '{ viewer { user { name } } }'
const MUTATION = 'mutation { updateProfile(input: { name: "Ana" }) { name } }'

/** The data of an answer, or the code for which the app has a text. */
async function send(port: number, cookie: string, query: string): Promise<string> {
  const answer = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-app': 'backoffice', cookie },
    body: JSON.stringify({ query }),
  })
  const { data, errors } = (await answer.json()) as Pick<Answer, 'data' | 'errors'>
  const said =
    errors?.[0]?.extensions.code ?? (data.viewer || data.updateProfile ? 'DATA' : 'NOTHING')
  return `${answer.status} ${said}`
}

/** Open tabs that query and change without a pause, until stopped. Returns how often each outcome came. */
function underLoad(port: number, cookies: readonly string[]) {
  const outcomes = new Map<string, number>()
  let isOver = false
  const tabs = cookies.map(async (cookie) => {
    for (let number = 0; !isOver; number += 1) {
      const outcome = await send(port, cookie, number % 5 === 4 ? MUTATION : QUERY).catch(
        (error: Error) => `lost: ${String(error.cause ?? error)}`,
      )
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1)
    }
  })
  return {
    outcomes,
    async ended(): Promise<string[]> {
      isOver = true
      await Promise.all(tabs)
      return [...outcomes.keys()].sort()
    },
  }
}

/**
 * A websocket through the app's server. `ending` is its closing code, or the status with which the upgrade was
 * refused.
 */
function openSocket(cookie: string): { socket: WebSocket; ending: Promise<number> } {
  const socket = new WebSocket(`ws://127.0.0.1:${app.port}/graphql`, 'graphql-transport-ws', {
    headers: { cookie },
  })
  const ending = new Promise<number>((resolve) => {
    socket.on('close', (code) => resolve(code))
    socket.on('unexpected-response', (_request, { statusCode = 0 }) => {
      socket.terminate()
      resolve(statusCode)
    })
    socket.on('error', () => undefined)
  })
  return { socket, ending }
}

describe.each(['stop', 'kill'] as const)(
  'F4: the API restarts (%s) behind an app’s server',
  (way) => {
    it('F4: under load, a browser gets what it asked for or “try again”, and nothing else', {
      timeout: patience(1, 6, 20_000),
    }, async () => {
      const cookies = await Promise.all(Array.from({ length: TABS }, cookieOfSomebody))
      for (let restart = 0; restart < RESTARTS; restart += 1) {
        const load = underLoad(app.port, cookies)
        await expect.poll(() => load.outcomes.get('200 DATA'), BACK).toBeGreaterThan(TABS)
        await api[way]()
        await expect
          .poll(() => load.outcomes.get('503 SERVICE_UNAVAILABLE'), BACK)
          .toBeGreaterThan(0)
        api = await startApiProcess({ environment })
        const before = load.outcomes.get('200 DATA') ?? 0
        await expect.poll(() => load.outcomes.get('200 DATA'), BACK).toBeGreaterThan(before + TABS)
        expect(await load.ended()).toEqual(['200 DATA', '503 SERVICE_UNAVAILABLE'])
      }
    })

    it('F4: a websocket is told to connect again, and let in when the API is back', async () => {
      const cookie = await cookieOfSomebody()
      const { socket, ending } = openSocket(cookie)
      await expect.poll(() => socket.readyState, BACK).toBe(WebSocket.OPEN)
      await api[way]()
      expect(await ending).toBe(way === 'stop' ? 1012 : 1006)
      expect(await openSocket(cookie).ending).toBe(503)
      api = await startApiProcess({ environment })
      const { socket: next } = openSocket(cookie)
      await expect.poll(() => next.readyState, BACK).toBe(WebSocket.OPEN)
      next.terminate()
    })
  },
)

it('F4: an app’s server that stops under load answers all that it takes', async () => {
  const cookies = await Promise.all(Array.from({ length: TABS }, cookieOfSomebody))
  const own = await serve()
  const load = underLoad(own.port, cookies)
  await expect.poll(() => load.outcomes.get('200 DATA'), BACK).toBeGreaterThan(TABS)
  await own.close()
  const answered = (await load.ended()).filter((outcome) => !outcome.startsWith('lost: '))
  expect(answered).toEqual(['200 DATA'])
})
