import { join } from 'node:path'
import { takenPorts } from './ports.ts'
import { root } from './run.ts'
import { startEnvironment } from './start-environment.ts'

type Settings = import('../api/src/settings.ts').Settings

/** What the product needs to run: settings, a database, and a mail server. */
export interface Infrastructure {
  settings: Settings
  /** The same settings as environment variables, for other processes. */
  environment: Record<string, string>
  /** Where caught e-mails can be read; undefined if e-mails are really sent. */
  mailPage: string | undefined
  stop(): Promise<void>
}

/**
 * Reads the settings, checks the ports, and starts the embedded database and the mail catcher, each unless the
 * environment names another.
 *
 * @throws Error with sentences for the operator: unusable settings, ports that are taken
 */
export async function startInfrastructure(
  given: NodeJS.ProcessEnv,
  report: (line: string) => void,
): Promise<Infrastructure> {
  const { readSettings } = await fromBuild<typeof import('../api/src/settings.ts')>('settings.js')
  const environment = startEnvironment(given)
  const settings = readSettings(environment)
  const catchesMail = !given.SMTP_URL
  await refuseTakenPorts(settings, catchesMail)
  const parts: { stop(): Promise<void> }[] = []
  if (!given.DATABASE_URL) {
    report('starting PostgreSQL …')
    const database = await startDatabase(settings, report)
    parts.push(database)
    environment.DATABASE_URL = database.url
  }
  if (catchesMail) parts.push(await startMail(settings))
  return {
    settings: readSettings(environment),
    environment: Object.fromEntries(
      Object.entries(environment).flatMap(([name, value]) =>
        value === undefined ? [] : [[name, value]],
      ),
    ),
    mailPage: catchesMail ? `http://localhost:${settings.MAIL_CATCHER_PORT}` : undefined,
    stop: async () => {
      for (const part of parts.toReversed()) await part.stop()
    },
  }
}

async function refuseTakenPorts(settings: Settings, catchesMail: boolean): Promise<void> {
  const { API_PORT, STORE_PORT, BACKOFFICE_PORT, WEB_PORT, METRICS_PORT } = settings
  const { MAIL_CATCHER_PORT, SMTP_PORT } = settings
  const taken = await takenPorts(settings.HOST, {
    API_PORT,
    STORE_PORT,
    BACKOFFICE_PORT,
    WEB_PORT,
    METRICS_PORT,
    ...(catchesMail ? { MAIL_CATCHER_PORT, SMTP_PORT } : {}),
  })
  if (taken.length > 0) throw new Error(taken.join('\n'))
}

async function startDatabase(settings: Settings, report: (line: string) => void) {
  const { startEmbeddedPostgres } = await fromBuild<
    typeof import('../api/src/platform/database/embedded.ts')
  >('platform/database/embedded.js')
  return startEmbeddedPostgres({
    dataDirectory: join(settings.DATA_DIRECTORY, 'postgres'),
    port: settings.POSTGRES_PORT,
    durable: 'yes',
    log: report,
  })
}

async function startMail(settings: Settings) {
  const { startMailCatcher } = await fromBuild<
    typeof import('../api/src/platform/mail/mail-catcher.ts')
  >('platform/mail/mail-catcher.js')
  return startMailCatcher({
    host: settings.HOST,
    webPort: settings.MAIL_CATCHER_PORT,
    smtpPort: settings.SMTP_PORT,
    directory: join(settings.DATA_DIRECTORY, 'mail'),
    appUrls: [settings.STORE_URL, settings.BACKOFFICE_URL, settings.WEB_URL],
  })
}

/** A module of the built API. Imported on demand, since it exists only after the build. */
export async function fromBuild<T>(module: string): Promise<T> {
  return import(join(root, 'api/dist', module))
}
