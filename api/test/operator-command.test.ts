import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { Client } from 'pg'
import { beforeAll, describe, expect, inject, it } from 'vitest'

/** The sentences of a command and its exit code. */
interface Ended {
  readonly code: number
  readonly output: string
}

/** Each test starts several processes, one after the other. */
describe('PA1: `operator` as a command', { timeout: 120_000 }, () => {
  let environment: Record<string, string>

  /** Runs a built command without a terminal, with exactly this environment. */
  const run = (file: string, args: string[], given: Record<string, string> = {}): Promise<Ended> =>
    new Promise((resolve) => {
      const program = join(import.meta.dirname, '../dist', file)
      execFile(
        process.execPath,
        [program, ...args],
        { env: { ...environment, ...given } },
        (error, stdout, stderr) =>
          resolve({ code: Number(error?.code ?? 0), output: stdout + stderr }),
      )
    })
  const operator = (...args: string[]) => run('operator.js', args)

  async function rows<T extends object>(sql: string): Promise<T[]> {
    const client = new Client({ connectionString: environment.DATABASE_URL })
    await client.connect()
    try {
      return (await client.query<T>(sql)).rows
    } finally {
      await client.end()
    }
  }

  beforeAll(async () => {
    const url = new URL(inject('databaseServer'))
    const admin = new Client({ connectionString: url.href })
    await admin.connect()
    url.pathname = `/operator_${randomBytes(8).toString('hex')}`
    await admin.query(`create database ${url.pathname.slice(1)}`)
    await admin.end()
    environment = {
      DATABASE_URL: url.href,
      SECRET_KEY: randomBytes(32).toString('base64'),
      MODE: 'test',
      // Nobody listens there.
      SMTP_URL: 'smtp://127.0.0.1:1',
    }
  })

  it('says what it is where the command is none, with 2', async () => {
    for (const args of [[], ['make', 'ana@x.example'], ['create', 'ana@x.example']]) {
      const { code, output } = await operator(...args)
      expect([code, output]).toEqual([2, expect.stringContaining('operator create EMAIL NAME')])
    }
  })

  it('says in a sentence that settings are missing, the database is away or not migrated, with 3', async () => {
    for (const [given, sentence] of [
      [{ SECRET_KEY: '' }, 'SECRET_KEY'],
      [{ DATABASE_URL: 'postgres://nobody@127.0.0.1:1/nothing' }, "The database can't be reached"],
      [{}, 'has not been brought up to date'],
    ] as const) {
      const { code, output } = await run('operator.js', ['list'], given)
      expect([code, output]).toEqual([3, expect.stringContaining(sentence)])
      expect(output).not.toMatch(/\bat .*\.js:\d+/)
    }
  })

  it('makes the first operator in an empty database: a printed link though no mail server is there', async () => {
    expect((await run('migrate.js', [])).code).toBe(0)
    expect(await operator('list')).toEqual({
      code: 0,
      output: expect.stringContaining('There is no operator yet'),
    })
    const { code, output } = await operator('create', 'first@house.example', 'Olga', 'Perez')
    expect(code, output).toBe(0)
    expect(output).toMatch(/\/join-staff#[\w-]{43}$/m)
    expect(output).toContain('The mail server did not take the e-mail')
    expect(output).toContain('The link above works all the same.')
    expect((await operator('list')).output).toBe(
      'first@house.example  Olga Perez  has not used the link yet\n',
    )
    expect(await rows('select count(*)::int as users from users')).toEqual([{ users: 0 }])
    const [event] = await rows<{ payload: string }>(
      "select disclosed::text as payload from audit_events where action = 'staffInvitation.sent'",
    )
    expect(event?.payload).toMatch(/command line: \S+@\S+/)
  })

  it('replaces the link by a later one, and says so; twice at once one link lives', async () => {
    const again = await operator('create', 'first@house.example', 'Olga', 'Perez')
    expect(again.output).toContain('The link before it is void.')
    const both = await Promise.all(
      [1, 2].map(() => operator('create', 'twice@house.example', 'Tom Quint')),
    )
    expect(both.map(({ code }) => code)).toEqual([0, 0])
    expect(
      await rows(`select count(*)::int as live from one_time_links l
        join staff_invitations i on i.id = l.process_id
        where i.email = 'twice@house.example' and l.voided_at is null`),
    ).toEqual([{ live: 1 }])
  })

  it('refuses in a sentence with 1, and changes nothing', async () => {
    for (const [args, sentence] of [
      [['create', 'no address', 'Ana'], 'is no e-mail address'],
      [['unblock', 'nobody@house.example'], 'is no operator'],
      [['reset-mfa', 'first@house.example'], 'has not set the account up yet'],
    ] as const) {
      const { code, output } = await operator(...args)
      expect([code, output]).toEqual([1, expect.stringContaining(sentence)])
    }
  })
})
