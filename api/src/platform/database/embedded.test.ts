import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { endedWithFile } from '../../../test/harness/children.ts'
import { startEmbeddedPostgres } from './embedded.ts'

let dataDirectory: string
const log = () => undefined

beforeAll(async () => {
  dataDirectory = await mkdtemp(join(tmpdir(), 'embedded-'))
})
afterAll(() => rm(dataDirectory, { recursive: true, force: true }))

const start = (port = 0) => startEmbeddedPostgres({ dataDirectory, port, durable: 'no', log })

async function query(connectionString: string, sql: string) {
  const client = new pg.Client({ connectionString })
  await client.connect()
  try {
    return (await client.query(sql)).rows
  } finally {
    await client.end()
  }
}

/** Another process that starts the server on the same data, and prints its address when it is up. */
const spawnStart = (directory = dataDirectory) =>
  endedWithFile(
    spawn(process.execPath, ['--input-type=module', '-e', startAndWait], {
      cwd: import.meta.dirname,
      env: { ...process.env, EMBEDDED_TEST_DIRECTORY: directory },
      stdio: ['ignore', 'pipe', 'pipe'],
    }),
  )

/** Another process that has started the server on the same data. */
async function startElsewhere() {
  const child = spawnStart()
  const [url] = (await once(createInterface(child.stdout), 'line')) as [string]
  return { url, child }
}

/** What becomes of another process's start: the server's address, or what it says when it ends. */
async function outcomeOf(child: ReturnType<typeof spawnStart>): Promise<string> {
  let said = ''
  child.stderr.on('data', (part) => {
    said += String(part)
  })
  const ended = once(child, 'close').then(() => said)
  const started = once(createInterface(child.stdout), 'line').then(([url]) => String(url))
  return Promise.race([started, ended])
}

const startAndWait = `
  import pg from 'pg'
  import { startEmbeddedPostgres } from ${JSON.stringify(new URL('./embedded.ts', import.meta.url).href)}
  const { url } = await startEmbeddedPostgres({
    dataDirectory: process.env.EMBEDDED_TEST_DIRECTORY, port: 0, durable: 'no', log: () => undefined,
  })
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  console.log(url)
  setInterval(() => undefined, 1000)
`

const startAndStop = `
  import { startEmbeddedPostgres } from ${JSON.stringify(new URL('./embedded.ts', import.meta.url).href)}
  const server = await startEmbeddedPostgres({
    dataDirectory: process.env.EMBEDDED_TEST_DIRECTORY, port: 0, durable: 'no', log: () => undefined,
  })
  console.log(server.url)
  await server.stop()
`

describe('embedded PostgreSQL', () => {
  test('F1: a process that has nothing else to do still stops its server before it ends', async () => {
    const child = spawn(process.execPath, ['--input-type=module', '-e', startAndStop], {
      cwd: import.meta.dirname,
      env: { ...process.env, EMBEDDED_TEST_DIRECTORY: dataDirectory },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const closed = once(child, 'close')
    const [url] = (await once(createInterface(child.stdout), 'line')) as [string]
    expect(await closed).toEqual([0, null])
    await expect(query(url, 'select 1')).rejects.toThrow(/ECONNREFUSED/)
  })

  test('a second start finds the data of the first', async () => {
    const first = await start()
    await query(first.url, 'create table kept (word text)')
    await query(first.url, `insert into kept values ('still here')`)
    await first.stop()
    const second = await start()
    expect(await query(second.url, 'select word from kept')).toEqual([{ word: 'still here' }])
    await second.stop()
  })

  test("the product's own user is no superuser, and may create databases", async () => {
    const server = await start()
    const [role] = await query(
      server.url,
      'select rolsuper, rolcreatedb from pg_roles where rolname = current_user',
    )
    expect(role).toEqual({ rolsuper: false, rolcreatedb: true })
    await server.stop()
  })

  test('a killed process (kill -9) leaves nothing that stops the next start', async () => {
    const { child } = await startElsewhere()
    child.kill('SIGKILL')
    await once(child, 'exit')
    const next = await start()
    expect(await query(next.url, 'select word from kept')).toEqual([{ word: 'still here' }])
    await next.stop()
  })

  test('a data directory that a living process works with is refused by name', async () => {
    const { child, url } = await startElsewhere()
    await expect(start()).rejects.toThrow(/DATA_DIRECTORY/)
    expect(await query(url, 'select word from kept')).toEqual([{ word: 'still here' }])
    child.kill('SIGKILL')
    await once(child, 'exit')
  }, 20_000)

  test("a lock file with another program's process id does not stop the start", async () => {
    const server = await start()
    await server.stop()
    await writeFile(join(dataDirectory, 'cluster', 'postmaster.pid'), `${process.pid}\n`)
    const next = await start()
    await next.stop()
  })

  test('a taken port is named with its setting', async () => {
    const first = await start()
    const port = Number(new URL(first.url).port)
    const elsewhere = await mkdtemp(join(tmpdir(), 'embedded-'))
    await expect(
      startEmbeddedPostgres({ dataDirectory: elsewhere, port, durable: 'no', log }),
    ).rejects.toThrow(/POSTGRES_PORT/)
    await first.stop()
    await rm(elsewhere, { recursive: true, force: true })
  })

  describe('on a new data directory', { timeout: 60_000 }, () => {
    let fresh: string
    const children: ReturnType<typeof spawnStart>[] = []
    const starting = () => {
      const child = spawnStart(fresh)
      children.push(child)
      return child
    }
    beforeEach(async () => {
      fresh = await mkdtemp(join(tmpdir(), 'embedded-new-'))
    })
    afterEach(async () => {
      for (const child of children.splice(0)) {
        const ended =
          child.exitCode === null && child.signalCode === null ? once(child, 'exit') : undefined
        child.kill('SIGKILL')
        await ended
      }
      // The server follows its process; what remains is its directory.
      await rm(fresh, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 })
    })

    test.each([1, 2, 3])(
      'F1: of two starts at once one is up, the other is refused by name (round %i)',
      async () => {
        const outcomes = await Promise.all([starting(), starting()].map(outcomeOf))
        const urls = outcomes.filter((outcome) => outcome.startsWith('postgres://'))
        const refused = outcomes.filter((outcome) => outcome.includes('DATA_DIRECTORY'))
        expect([urls.length, refused.length], outcomes.join('\n')).toEqual([1, 1])
        expect(await query(urls[0] ?? '', 'select 1 as one')).toEqual([{ one: 1 }])
      },
    )

    test.each([100, 400, 1_000])(
      'F1: a start that is killed after %i ms stops no other, then or later',
      async (milliseconds) => {
        const killed = starting()
        await pause(milliseconds)
        const waiting = outcomeOf(starting())
        killed.kill('SIGKILL')
        const url = await waiting
        expect(await query(url, 'select 1 as one')).toEqual([{ one: 1 }])
        expect(await readdir(fresh)).not.toContainEqual(expect.stringMatching(/half/))
      },
    )
  })
})
