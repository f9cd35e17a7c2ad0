import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import type { DestinationStream } from 'pino'
import { afterAll, beforeAll, inject } from 'vitest'
import { type App, createApp } from '../../src/app.ts'
import type { House } from '../../src/platform/house.ts'
import { newLog } from '../../src/platform/log.ts'
import type { Platform } from '../../src/platform/platform.ts'
import type { TextRecords } from '../../src/platform/text-records.ts'
import type { Settings } from '../../src/settings.ts'
import { Browser } from './browser.ts'
import { Mailbox } from './mailbox.ts'
import { schema } from './schema.ts'
import { testSettings } from './test-settings.ts'

/** How long a product may take to start on a busy machine. */
const START_MILLISECONDS = 60_000

/** The whole API on a database of its own, as test files use it. */
export interface Product {
  readonly app: App
  readonly platform: Platform
  readonly settings: Settings
  readonly mailbox: Mailbox
  /** A new browser without cookies. */
  browser(): Browser
  /** Moves the product's clock, and does everything that is due then: no test waits for real time. */
  pass(seconds: number): Promise<void>
  /** Does everything that is due now: sends e-mails, writes endings. */
  settle(): Promise<void>
  /** Runs plain SQL. Returns the rows. */
  rows<T extends object>(sql: string, values?: unknown[]): Promise<T[]>
  close(): Promise<void>
}

/** Copies the migrated template into a new database. Returns its address. */
export async function freshDatabase(): Promise<string> {
  const url = new URL(inject('databaseServer'))
  const admin = new Client({ connectionString: url.href })
  url.pathname = `/test_${randomUUID().replaceAll('-', '')}`
  await admin.connect()
  await admin.query(
    `create database ${url.pathname.slice(1)} template template_app strategy file_copy`,
  )
  await admin.end()
  return url.href
}

type Changed = Partial<Record<keyof Settings, string>>

export interface ProductOptions {
  /** Receives each line of the product's log. */
  readonly logged?: DestinationStream
  /** The rooms of the product; those of the real product if left out. */
  readonly house?: House
  /** The DNS of the product; one that knows nothing if left out. */
  readonly textRecords?: TextRecords
}

/**
 * The product of a test file, or of one `describe`: it starts before the first test and is closed after the
 * last, also if tests fail. `changed` are settings that differ from those of tests; if it is a function, it is
 * called after the `beforeAll` hooks that stand before it. Hooks that stand after it may use the product, and
 * run their clean-up before it closes.
 * It is no fixture of `test.extend`, since fixtures reach only the tests themselves: functions beside the tests
 * use the product too.
 */
export function useProduct(
  changed: Changed | (() => Changed | Promise<Changed>) = {},
  options: ProductOptions = {},
): Product {
  let started: Product | null = null
  beforeAll(async () => {
    started = await startProduct(typeof changed === 'function' ? await changed() : changed, options)
  }, START_MILLISECONDS)
  afterAll(() => started?.close())
  const running = (): Product => {
    if (!started)
      throw new Error('the product starts before the first test: use it in tests and hooks')
    return started
  }
  return {
    get app() {
      return running().app
    },
    get platform() {
      return running().platform
    },
    get settings() {
      return running().settings
    },
    get mailbox() {
      return running().mailbox
    },
    browser: () => running().browser(),
    pass: (seconds) => running().pass(seconds),
    settle: () => running().settle(),
    rows: (sql, values) => running().rows(sql, values),
    close: () => running().close(),
  }
}

/**
 * Starts the API on a new database, unless `changed` names one. For a second product beside that of the file.
 * The test closes it: `onTestFinished(() => product.close())`.
 */
export async function startProduct(
  changed: Changed = {},
  { logged, house, textRecords }: ProductOptions = {},
): Promise<Product> {
  const url = changed.DATABASE_URL ?? (await freshDatabase())
  const files = await mkdtemp(join(tmpdir(), 'files-'))
  const settings = testSettings(url, inject('secretKey'), { FILES_DIRECTORY: files, ...changed })
  const mailbox = new Mailbox()
  const app = await createApp(settings, {
    mailPort: mailbox,
    deadlines: 'BY_HAND',
    ...(logged ? { log: newLog(settings, logged) } : {}),
    ...(house ? { house } : { schema }),
    textRecords: textRecords ?? (async () => []),
  })
  await app.listen()
  const { platform } = app
  const browsers: Browser[] = []
  const settle = () => platform.deadlines.runDue()
  return {
    app,
    platform,
    settings,
    mailbox,
    browser() {
      const browser = new Browser(app.ports.api)
      browsers.push(browser)
      return browser
    },
    async pass(seconds) {
      await platform.clock.move(seconds)
      await settle()
    },
    settle,
    async rows<T extends object>(sql: string, values: unknown[] = []) {
      const { rows } = await platform.database.pool.query<T>(sql, values)
      return rows
    },
    async close() {
      for (const browser of browsers) await browser.close()
      await app.close()
      await rm(files, { recursive: true, force: true })
    },
  }
}
