import { randomBytes } from 'node:crypto'
import { mkdir } from 'node:fs/promises'
import { MailDev } from 'maildev'
import { answerOnly } from './answer-only.ts'
import { serveMailPage } from './mail-page.ts'

export interface MailCatcherOptions {
  host: string
  /** Where its page is served (`/`). */
  webPort: number
  /** Where it takes mails. */
  smtpPort: number
  /** Where mails are kept, so that a restart still shows them. */
  directory: string
  /** Addresses of the apps: where these are reached under a name, the page may be too. */
  appUrls: readonly string[]
}

export interface MailCatcher {
  /** Ports in use, where the options asked for 0. */
  readonly ports: { readonly web: number; readonly smtp: number }
  stop(): Promise<void>
}

/** Starts a mail server that delivers nothing and shows everything on a page: for demo, development and tests. */
export async function startMailCatcher(options: MailCatcherOptions): Promise<MailCatcher> {
  // Caught mails hold codes and links: nobody else on the machine reads them.
  await mkdir(options.directory, { recursive: true, mode: 0o700 })
  const catcher = new MailDev({
    ip: options.host,
    smtp: options.smtpPort,
    webIp: '127.0.0.1',
    web: 0,
    mailDirectory: options.directory,
    maxEmails: 1_000,
    silent: true,
  })
  const { api, smtp } = await unannounced(() => catcher.start())
  if (!api) throw new Error('MailDev serves no page')
  // MailDev answers every web page, on a port of this machine that a page can find by trying.
  const key = { 'x-mail-page-key': randomBytes(32).toString('base64url') }
  answerOnly(key, api.server.server)
  const page = await serveMailPage({
    host: options.host,
    port: options.webPort,
    hosts: options.appUrls.map((url) => new URL(url).hostname),
    upstreamHeaders: key,
    upstream: `http://127.0.0.1:${api.getPort()}`,
  })
  return {
    ports: { web: page.port, smtp: smtp.getAddress().port },
    stop: async () => {
      await page.close()
      await catcher.stop()
    },
  }
}

/** MailDev prints where it listens even when told to be silent; that is not where its page is found. */
async function unannounced<T>(start: () => Promise<T>): Promise<T> {
  const { info } = console
  console.info = () => undefined
  try {
    return await start()
  } finally {
    console.info = info
  }
}
