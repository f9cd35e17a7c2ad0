import { readdir, readFile } from 'node:fs/promises'
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { answeringClient } from './answering-client.ts'
import { withClient } from './with-client.ts'

const source = join(import.meta.dirname, '../..')

/** The text of every file of the API's own code, by its path. */
async function code(): Promise<Record<string, string>> {
  const files = (await readdir(source, { recursive: true })).filter(
    (file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file),
  )
  return Object.fromEntries(
    await Promise.all(
      files.map(async (file) => [file, await readFile(join(source, file), 'utf8')] as const),
    ),
  )
}

const filesWith = async (pattern: RegExp): Promise<string[]> =>
  Object.entries(await code())
    .filter(([, text]) => pattern.test(text))
    .map(([file]) => file)
    .sort()

describe('withClient', () => {
  let pool: pg.Pool
  beforeAll(() => {
    pool = new pg.Pool({ connectionString: inject('databaseServer'), max: 1 })
    pool.on('error', () => undefined)
  })
  afterAll(() => pool.end())

  const pidOf = async (client: pg.ClientBase): Promise<number> =>
    (await client.query<{ pid: number }>('select pg_backend_pid() as pid')).rows[0]?.pid ?? 0
  /** Ends a connection from another one, and waits until its holder has heard of it. */
  async function terminate(client: pg.PoolClient): Promise<void> {
    const other = new pg.Client({ connectionString: inject('databaseServer') })
    const heard = new Promise((resolve) => client.once('error', resolve))
    const pid = await pidOf(client)
    await other.connect()
    await other.query('select pg_terminate_backend($1)', [pid])
    await heard
    await other.end()
  }

  it('F2: a connection that is lost while it is held fails its holder alone, and is replaced', async () => {
    const lost = withClient(pool, async (client) => {
      await client.query('begin')
      await terminate(client)
      await client.query('select 1')
    })
    await expect(lost).rejects.toThrow(/connection|not queryable/)
    expect(await withClient(pool, pidOf)).toBeGreaterThan(0)
  })

  it('F2: what was done before the connection was lost is done', async () => {
    let pid = 0
    const done = withClient(pool, async (client) => {
      pid = await pidOf(client)
      await terminate(client)
      return 'done'
    })
    expect(await done).toBe('done')
    expect(await withClient(pool, pidOf)).not.toBe(pid)
  })

  it('F2: work that fails gives back neither its transaction nor its locks', async () => {
    const failed = withClient(pool, async (client) => {
      await client.query('begin')
      await client.query('select pg_advisory_lock(1)')
      throw new Error('the work failed')
    })
    await expect(failed).rejects.toThrow('the work failed')
    await withClient(pool, async (client) => {
      const { rows } = await client.query(
        "select 1 from pg_locks where locktype = 'advisory' and pid = pg_backend_pid()",
      )
      expect(rows).toEqual([])
    })
  })

  it('F2: a connection whose work succeeded is used again', async () => {
    const [first, second] = [await withClient(pool, pidOf), await withClient(pool, pidOf)]
    expect(first).toBe(second)
  })
})

/** One message of PostgreSQL's protocol: its letter, its length with itself, its content. */
function message(letter: string, content: Buffer): Buffer {
  const head = Buffer.from(`${letter}....`)
  head.writeInt32BE(content.length + 4, 1)
  return Buffer.concat([head, content])
}

const FAREWELL = 'terminating connection due to unexpected postmaster exit'

describe('a server that ends while a connection opens', () => {
  const sockets = new Set<Socket>()
  let server: Server
  let pool: pg.Pool
  /** Says in one packet that the client is let in, and that the server ends. */
  beforeAll(async () => {
    const letIn = [message('R', Buffer.alloc(4)), message('Z', Buffer.from('I'))]
    const ends = message('E', Buffer.from(`SFATAL\0C57P01\0M${FAREWELL}\0\0`))
    server = createServer((socket) => {
      sockets.add(socket)
      socket.on('error', () => undefined)
      socket.once('data', () => socket.write(Buffer.concat([...letIn, ends])))
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    const connectionString = `postgres://somebody@127.0.0.1:${port}/any`
    pool = new pg.Pool({ connectionString, Client: answeringClient(1_000), max: 1 })
    pool.on('error', () => undefined)
  })
  afterAll(async () => {
    for (const socket of sockets) socket.destroy()
    await pool.end()
    await new Promise((resolve) => server.close(resolve))
  })

  it('F2: fails whoever asked for it, before they can listen, and not the process', async () => {
    const asked = withClient(pool, (client) => client.query('select 1'))
    await expect(asked).rejects.toThrow(/connection|not queryable/)
    expect(pool.totalCount).toBe(0)
  })
})

describe('whoever holds a connection', () => {
  it('F2: takes it from a pool by withClient alone', async () => {
    expect(await filesWith(/\bpool\s*\.connect\(/i)).toEqual(['platform/database/with-client.ts'])
  })

  it('F2: leaves transactions to changes alone', async () => {
    expect(await filesWith(/\.createQueryRunner\(|\bsource\s*\.transaction\(/)).toEqual([
      'platform/database/transaction.ts',
    ])
    expect(await filesWith(/\bdatabase\s*\.transaction\(/)).toEqual(['platform/change.ts'])
  })

  it('F2: makes a pool only of connections whose loss never ends the process', async () => {
    const pools = await filesWith(/new (pg\.)?Pool\(/)
    expect(pools).toEqual([
      'audit-verify.ts',
      'platform/database/database.ts',
      'platform/database/replica.ts',
    ])
    expect(await filesWith(/Client: (LossTolerantClient|answeringClient\()/)).toEqual(pools)
    expect(await filesWith(/\bpool\.on\('error'/)).toEqual(pools)
  })

  it('F2: hears of the loss of a connection of its own', async () => {
    const own = await filesWith(/new (pg\.)?(Client|ListeningClient)\(/)
    expect(own).not.toEqual([])
    expect(own).toEqual(
      await filesWith(/new (pg\.)?(Client|ListeningClient)\([\s\S]*\.on\('error'/),
    )
  })
})
