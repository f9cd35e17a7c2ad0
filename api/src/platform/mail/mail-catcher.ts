import { mkdir } from 'node:fs/promises'
import { MailDev } from 'maildev'

export interface MailCatcherOptions {
  host: string
  /** Where its page is served: `/`, to browsers only (its `/index.html` finds no mails). */
  webPort: number
  /** Where it takes mails. */
  smtpPort: number
  /** Where mails are kept, so that a restart still shows them. */
  directory: string
}

/** Starts a mail server that delivers nothing and shows everything on a page: for demo, development and tests. */
export async function startMailCatcher(
  options: MailCatcherOptions,
): Promise<{ stop(): Promise<void> }> {
  // Caught mails hold codes and links: nobody else on the machine reads them.
  await mkdir(options.directory, { recursive: true, mode: 0o700 })
  const catcher = new MailDev({
    ip: options.host,
    smtp: options.smtpPort,
    webIp: options.host,
    web: options.webPort,
    mailDirectory: options.directory,
    maxEmails: 1_000,
    silent: true,
  })
  await catcher.start()
  return { stop: () => catcher.stop() }
}
