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
import type { Settings } from '../../src/settings.ts'
import { Browser } from './browser.ts'
import { Mailbox } from './mailbox.ts'
import { schema } from './schema.ts'
import { testSettings } from './test-settings.ts'

/** The longest that a product may take to start, on a busy machine. */
const START_MILLISECONDS = 60_000

/** The whole API on a database of its own, as a test file uses it. */
export interface Product {
  readonly app: App
  readonly platform: Platform
  readonly settings: Settings
  readonly mailbox: Mailbox
  /** A new browser, with no cookies. */
  browser(): Browser
  /** Moves the one clock and lets what is due happen: no test waits for real time. */
  pass(seconds: number): Promise<void>
  /** Lets what is due now happen: e-mails leave, endings are written. */
  settle(): Promise<void>
  /** Reads rows with plain SQL. */
  rows<T extends object>(sql: string, values?: unknown[]): Promise<T[]>
  close(): Promise<void>
}

/** A fresh copy of the migrated template database; gives its address. */
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
  /** Receives what the product logs, line by line. */
  readonly logged?: DestinationStream
  /** The rooms of which the product is made; those of the real one if left out. */
  readonly house?: House
}

/**
 * The product of a test file, or of one `describe`: started before its first test, closed after its last one, whether or
 * not the tests succeed. `changed` differs from the settings of tests; as a function it is asked after the `beforeAll`s
 * that stand before it. Hooks that stand after it may use the product, and tear down before it closes.
 *
 * It is no fixture of `test.extend`, because those reach only the tests themselves: the functions that a file keeps beside
 * its tests use the product too.
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
 * Starts the API on a fresh database unless one is named. For a product that a test has beside that of its file, and closes
 * itself: `onTestFinished(() => product.close())`.
 */
export async function startProduct(
  changed: Changed = {},
  { logged, house }: ProductOptions = {},
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
