import { execFile } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import pg from 'pg'
import { freePorts } from '../../api/src/platform/free-ports.ts'
import { fromBuild } from './from-build.ts'
import { Mailbox } from './mailbox.ts'
import { Society } from './society.ts'
import { placeSettings, sharedSettings } from './test-settings.ts'

type StartProduct = typeof import('../../api/src/start-product.ts')
type SettingsModule = typeof import('../../api/src/settings.ts')
type MailCatcher = typeof import('../../api/src/platform/mail/mail-catcher.ts')

/** The apps, by the name of their surface. */
export type AppName = 'store' | 'backoffice' | 'web'

/** The whole product, running on a database and with a mail catcher of its own. */
export interface Product {
  /** The origin of each app. */
  readonly apps: Readonly<Record<AppName, string>>
  /** What `start` prints beside the names of places. */
  readonly printed: Readonly<Record<string, string>>
  /** Runs a built command of the API with the product's settings, as on its server. Returns what it printed. */
  command(file: string, ...args: string[]): Promise<string>
  readonly mailbox: Mailbox
  /** The address at which a browser shows all e-mails. */
  readonly mailPage: string
  /** Creates the people and ecosystems of a journey. */
  readonly society: Society
  /** The present instant of the product's clock. */
  now(): Promise<Date>
  /** Moves the product's clock forward: no journey waits for real time. */
  pass(seconds: number): Promise<void>
  close(): Promise<void>
}

/** Starts the built product with a freshly loaded demo, on a new database of the server. */
export async function startTestProduct(
  serverUrl: string,
  given: Readonly<Record<string, string>> = sharedSettings,
): Promise<Product> {
  const { startProduct } = await fromBuild<StartProduct>('start-product.js')
  const { readSettings } = await fromBuild<SettingsModule>('settings.js')
  const { startMailCatcher } = await fromBuild<MailCatcher>('platform/mail/mail-catcher.js')
  const [api = 0, store = 0, backoffice = 0, web = 0, metrics = 0, mail = 0, smtp = 0] =
    await freePorts(7, Number(process.env.TEST_PARALLEL_INDEX ?? 0))
  const filesDirectory = await mkdtemp(join(tmpdir(), 'e2e-files-'))
  const environment = {
    ...placeSettings(await newDatabase(serverUrl), {
      api,
      store,
      backoffice,
      web,
      metrics,
      mail,
      smtp,
    }),
    FILES_DIRECTORY: filesDirectory,
    ...given,
  }
  const settings = readSettings(environment)
  const mailDirectory = await mkdtemp(join(tmpdir(), 'e2e-mail-'))
  const catcher = await startMailCatcher({
    host: settings.HOST,
    webPort: settings.MAIL_CATCHER_PORT,
    smtpPort: settings.SMTP_PORT,
    directory: mailDirectory,
    appUrls: [settings.STORE_URL, settings.BACKOFFICE_URL, settings.WEB_URL],
  })
  const product = await startProduct(settings, () => undefined)
  const { clock, database } = product.platform
  // A database gets a clock that can be moved with its demo; one without gets it here.
  if (!settings.DEMO) await database.pool.query('update clock set movable = true')
  const mailPage = `http://localhost:${settings.MAIL_CATCHER_PORT}`
  return {
    apps: { store: settings.STORE_URL, backoffice: settings.BACKOFFICE_URL, web: settings.WEB_URL },
    printed: product.addresses,
    command: async (file, ...args) => {
      const program = fileURLToPath(new URL(`../../api/dist/${file}`, import.meta.url))
      const { stdout } = await promisify(execFile)(process.execPath, [program, ...args], {
        env: environment,
      })
      return stdout
    },
    mailbox: new Mailbox(mailPage),
    mailPage,
    society: await Society.of(product.platform),
    now: () => clock.now(),
    pass: (seconds) => clock.move(seconds),
    close: async () => {
      await product.close()
      await catcher.stop()
      await rm(mailDirectory, { recursive: true, force: true })
      await rm(filesDirectory, { recursive: true, force: true })
    },
  }
}

async function newDatabase(serverUrl: string): Promise<string> {
  const name = `e2e_${randomUUID().replaceAll('-', '')}`
  const admin = new pg.Client({ connectionString: serverUrl })
  await admin.connect()
  await admin.query(`create database ${name}`)
  await admin.end()
  const url = new URL(serverUrl)
  url.pathname = `/${name}`
  return url.href
}
