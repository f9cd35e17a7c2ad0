import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes, randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import WebSocket from 'ws'
import { startProduct } from '../src/start-product.ts'
import { endedWithFile } from './harness/children.ts'
import { testSettings } from './harness/test-settings.ts'

/** Starts a built process with exactly this environment. */
function launch(file: string, environment: Record<string, string>): ChildProcess {
  return endedWithFile(
    spawn(process.execPath, [join(import.meta.dirname, '../dist', file)], {
      env: environment,
      stdio: ['ignore', 'pipe', 'pipe'],
    }),
  )
}

async function ended(child: ChildProcess): Promise<{ code: number; output: string }> {
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (part) => {
      output += part
    })
  const [code] = (await once(child, 'close')) as [number]
  return { code, output }
}

async function newDatabase(): Promise<string> {
  const url = new URL(inject('databaseServer'))
  const admin = new Client({ connectionString: url.href })
  await admin.connect()
  url.pathname = `/process_${randomUUID().replaceAll('-', '')}`
  await admin.query(`create database ${url.pathname.slice(1)}`)
  await admin.end()
  return url.href
}

async function query<T extends object>(url: string, sql: string): Promise<T[]> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query<T>(sql)).rows
  } finally {
    await client.end()
  }
}

/** graphql-ws clients connect again after this closing code. */
const SERVICE_RESTART = 1012

describe('the processes of the API', () => {
  let environment: Record<string, string>
  beforeAll(async () => {
    environment = {
      DATABASE_URL: await newDatabase(),
      SECRET_KEY: randomBytes(32).toString('base64'),
      MODE: 'test',
      LOG_LEVEL: 'info',
      API_PORT: '0',
      METRICS_PORT: '0',
      SMTP_URL: 'smtp://127.0.0.1:1',
    }
  })

  it.each(['main.js', 'migrate.js'])(
    'F1: %s refuses unusable settings in sentences, without a stack, and ends with 1',
    async (file) => {
      const { code, output } = await ended(launch(file, { CODE_SECONDS: 'NaN', MODE: 'test' }))
      expect(code).toBe(1)
      for (const name of ['DATABASE_URL', 'SECRET_KEY', 'CODE_SECONDS'])
        expect(output).toContain(name)
      expect(output).not.toMatch(/\bat .*\.js:\d+/)
    },
  )

  it('migrates a new database, loads the demo where it is wanted, and can be run again', async () => {
    for (const _again of [1, 2]) {
      const { code, output } = await ended(launch('migrate.js', { ...environment, DEMO: 'yes' }))
      expect(code, output).toBe(0)
    }
    const [users] = await query<{ count: number }>(
      environment.DATABASE_URL ?? '',
      'select count(*)::int as count from users',
    )
    expect(users?.count).toBe(411)
  })

  it('gives a database without the demo neither people nor a clock that moves', async () => {
    const url = await newDatabase()
    const { code } = await ended(launch('migrate.js', { ...environment, DATABASE_URL: url }))
    expect(code).toBe(0)
    expect(await query(url, 'select count(*)::int as count from users')).toEqual([{ count: 0 }])
    await expect(query(url, "select move_clock('1 second')")).rejects.toThrow('CLOCK_NOT_MOVABLE')
  })

  it.each(['main.js', 'migrate.js'])(
    'F1: %s refuses in production what is not fit for it, in a sentence, and ends with 1',
    async (file) => {
      const { code, output } = await ended(
        launch(file, {
          ...environment,
          DATABASE_URL: inject('superuser'),
          MODE: 'production',
          MAIL_FROM: 'access@example.com',
        }),
      )
      expect(code).toBe(1)
      expect(output).toContain('Its role postgres is a superuser')
      expect(output).not.toMatch(/\bat .*\.js:\d+/)
    },
  )

  it.each(['SIGTERM', 'SIGINT'] as const)(
    'on %s says goodbye on open websockets and ends with 0',
    async (signal) => {
      const child = launch('main.js', environment)
      const end = ended(child)
      const port = await portOf(child)
      expect((await fetch(`http://127.0.0.1:${port}/health/ready`)).status).toBe(200)
      const socket = new WebSocket(`ws://127.0.0.1:${port}/graphql`, 'graphql-transport-ws')
      await once(socket, 'open')
      socket.send('{"type":"connection_init"}')
      await once(socket, 'message')
      const closed = once(socket, 'close')
      child.kill(signal)
      expect((await closed)[0]).toBe(SERVICE_RESTART)
      expect((await end).code).toBe(0)
    },
  )
})

/** The API's port, from its log. */
async function portOf(child: ChildProcess): Promise<number> {
  if (!child.stdout) throw new Error('nothing to read')
  for await (const line of createInterface(child.stdout)) {
    const { msg, api } = JSON.parse(line) as { msg?: string; api?: number }
    if (msg === 'listening' && api) return api
  }
  throw new Error('it ended before it listened')
}

describe('the whole product in one process', () => {
  const occupant = createServer()
  afterAll(() => occupant.close())

  it('F1: stops again what had started where the rest can not start', async () => {
    occupant.listen(0, '127.0.0.1')
    await once(occupant, 'listening')
    const { port } = occupant.address() as { port: number }
    const url = await newDatabase()
    const settings = testSettings(url, randomBytes(32).toString('base64'), {
      API_PORT: String(port),
    })
    await expect(startProduct(settings, () => undefined)).rejects.toThrow('EADDRINUSE')
    const open = await query<{ count: number }>(
      url,
      'select count(*)::int as count from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() and state is not null',
    )
    expect(open).toEqual([{ count: 0 }])
  })
})
