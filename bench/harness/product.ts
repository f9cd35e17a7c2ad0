import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { pino } from 'pino'
import type { App } from '../../api/src/app.ts'
import { ecosystemActions } from '../../api/src/ecosystems/actions.ts'
import type { User } from '../../api/src/identity/entities.ts'
import type { MailPort, RenderedMail } from '../../api/src/platform/mail/mail-port.ts'
import type { Settings } from '../../api/src/settings.ts'
import {
  createApp,
  createUser,
  newId,
  prepareDatabase,
  readSettings,
  signInDevice,
  startEmbeddedPostgres,
  systemActor,
} from './built.ts'

/** A PostgreSQL server of its own, with durable commits, as in production. */
export interface BenchDatabase {
  readonly url: string
  close(): Promise<void>
}

/** Starts the server with a migrated database. The caller closes it. */
export async function startDatabase(): Promise<BenchDatabase> {
  const directory = await mkdtemp(join(tmpdir(), 'bench-'))
  const postgres = await startEmbeddedPostgres({
    dataDirectory: join(directory, 'postgres'),
    port: 0,
    durable: 'yes',
    log: () => undefined,
  })
  return {
    url: postgres.url,
    async close() {
      await postgres.stop()
      await rm(directory, { recursive: true, force: true })
    },
  }
}

/** Settings of production, except for limits that a single address would reach. */
export const benchSettings = (
  url: string,
  changed: Partial<Record<keyof Settings, string>> = {},
): Settings =>
  readSettings({
    DATABASE_URL: url,
    SECRET_KEY: process.env.BENCH_SECRET_KEY ?? randomBytes(32).toString('base64'),
    MODE: 'test',
    LOG_LEVEL: 'error',
    API_PORT: '0',
    METRICS_PORT: '0',
    SENSITIVE_PER_ADDRESS: '1000000',
    SENSITIVE_OVERALL: '10000000',
    REQUESTS_PER_ADDRESS: '10000000',
    SEND_INTERVAL_SECONDS: '1',
    SENDS_PER_HOUR: '1000',
    ...changed,
  })

/** A mail port that keeps e-mails in memory, by receiver. */
export class MailDrawer implements MailPort {
  readonly last = new Map<string, RenderedMail>()

  async send(mail: RenderedMail): Promise<void> {
    this.last.set(mail.to, mail)
  }

  async reaches(): Promise<boolean> {
    return true
  }

  async close(): Promise<void> {
    this.last.clear()
  }
}

/** Starts the API on a prepared database. */
export async function startApi(settings: Settings, mails = new MailDrawer()): Promise<App> {
  await prepareDatabase(settings, pino({ level: 'error' }), 'MOVABLE_CLOCK')
  const app = await createApp(settings, { mailPort: mails, deadlines: 'BY_HAND' })
  await app.listen()
  return app
}

/** Creates a user with a signed-in device. Returns the cookie. */
export async function signedInUser(
  { platform }: App,
  given: {
    email: string
    staffRole?: 'ANALYST' | 'REVIEWER' | 'OPERATOR'
    app: 'STORE' | 'WEB' | 'BACKOFFICE'
  },
): Promise<{ user: User; deviceId: string; cookie: string }> {
  return platform.inChange(systemActor('bench'), async (change) => {
    const user = await createUser(change, {
      email: given.email,
      name: given.email,
      language: 'EN',
      staffRoles: given.staffRole ? [given.staffRole] : [],
    })
    const signing = { id: user.id, backofficeUser: given.staffRole !== undefined }
    const { id: deviceId, token } = await signInDevice(platform, change, signing, {
      app: given.app,
      ipAddress: '127.0.0.1',
      userAgent: 'bench',
      requestId: 'bench-0000',
    })
    return { user, deviceId, cookie: `${given.app.toLowerCase()}_device=${token}` }
  })
}

/** Creates an ecosystem that a user administers. Returns its id. */
export async function newEcosystem({ platform }: App, administrator: User): Promise<string> {
  const id = newId()
  await platform.inChange(systemActor('bench'), async (change) => {
    await change.manager.query(
      "insert into ecosystems (id, name, plan, modules, created_at) values ($1, 'Bench', 'PREMIUM', '{RCM}', $2)",
      [id, change.now],
    )
    await change.manager.query(
      `insert into memberships (id, ecosystem_id, user_id, role, joined_at) values ($1, $2, $3, 'ADMINISTRATOR', $4)`,
      [newId(), id, administrator.id, change.now],
    )
    change.record(ecosystemActions.created, { targetId: id, ecosystemId: id })
  })
  return id
}

/** One connection for plain SQL. */
export async function connect(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  return client
}
