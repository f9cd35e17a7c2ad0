import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
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

/** Another process that starts the server on the same data and says its address when it is up. */
async function startElsewhere() {
  const child = spawn(process.execPath, ['--input-type=module', '-e', startAndWait], {
    cwd: import.meta.dirname,
    env: { ...process.env, EMBEDDED_TEST_DIRECTORY: dataDirectory },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [url] = (await once(createInterface(child.stdout), 'line')) as [string]
  return { url, child }
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

describe('embedded PostgreSQL', () => {
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
})
