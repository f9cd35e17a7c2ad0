import { startMailCatcher } from './platform/mail/mail-catcher.ts'

/** Catches mails and shows them on a page: the process of the mail catcher's container. */

const setting = (name: string) => {
  const value = process.env[name]
  if (value) return value
  console.error(
    `${name} is missing: HOST, MAIL_CATCHER_PORT, SMTP_PORT, MAIL_DIRECTORY, STORE_URL, BACKOFFICE_URL and WEB_URL are needed`,
  )
  process.exit(1)
}

const catcher = await startMailCatcher({
  host: setting('HOST'),
  webPort: Number(setting('MAIL_CATCHER_PORT')),
  smtpPort: Number(setting('SMTP_PORT')),
  directory: setting('MAIL_DIRECTORY'),
  appUrls: [setting('STORE_URL'), setting('BACKOFFICE_URL'), setting('WEB_URL')],
})

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, async () => {
    await catcher.stop()
    process.exit(0)
  })
}
