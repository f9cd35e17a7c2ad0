import type { PoolClient } from 'pg'
import type { Language } from 'shared-schema/enums'
import type { Metrics } from '../http/metrics.ts'
import type { Platform } from '../platform.ts'
import { type MailPort, PermanentMailFailure, type RenderedMail } from './mail-port.ts'

/** The languages as BCP 47 tags. */
export const languageTags = { ES: 'es', PT_BR: 'pt-BR', EN: 'en' } as const satisfies Record<
  Language,
  string
>

/** Renders a stored e-mail; given by the composition root, so that the platform knows no template. */
export type RenderMail = (
  template: string,
  parameters: object,
  language: Language,
) => Pick<RenderedMail, 'subject' | 'html' | 'text' | 'pictures'>

interface OutboxRow {
  id: string
  message_id: string
  recipient: string
  template: string
  language: Language
  sealed_parameters: string | null
  attempts: number
}

/**
 * Sends one e-mail of the outbox; asked again by its timer until it is sent or refused for good.
 * The row is locked while it is sent, so two processes never send it both; the Message-ID is fixed,
 * so that a crash between sending and noting can't show it twice to the receiver's mail program.
 */
export function sendFromOutbox(
  platform: Platform,
  port: MailPort,
  render: RenderMail,
  metrics: Metrics,
): (mailId: string) => Promise<void> {
  const { database, secrets, settings, log } = platform
  return async (mailId) => {
    const client = await database.pool.connect()
    try {
      await client.query('begin')
      const { rows } = await client.query<OutboxRow>(
        `select id, message_id, recipient, template, language, sealed_parameters, attempts from outbox_mails
         where id = $1 and sent_at is null and failed_at is null for update skip locked`,
        [mailId],
      )
      const [mail] = rows
      if (!mail?.sealed_parameters) {
        await client.query('commit')
        await refuseInOtherHands(client, mailId)
        return
      }
      try {
        const parameters = JSON.parse(secrets.open('outbox', mail.sealed_parameters)) as object
        await port.send({
          messageId: mail.message_id,
          from: settings.MAIL_FROM,
          to: mail.recipient,
          language: languageTags[mail.language],
          ...render(mail.template, parameters, mail.language),
        })
        await client.query(
          `update outbox_mails set sent_at = app_now(), attempts = attempts + 1, sealed_parameters = null,
           last_error = null where id = $1`,
          [mailId],
        )
        metrics.mailEnded(mail.template, 'sent')
      } catch (error) {
        const permanent =
          error instanceof PermanentMailFailure || mail.attempts + 1 >= settings.MAIL_ATTEMPTS
        await client.query(
          `update outbox_mails set attempts = attempts + 1, last_error = $2,
           failed_at = case when $3 then app_now() end,
           sealed_parameters = case when $3 then null else sealed_parameters end where id = $1`,
          [mailId, String(error).slice(0, 500), permanent],
        )
        metrics.mailEnded(mail.template, permanent ? 'failed' : 'retried')
        log.warn(
          { mailId, template: mail.template, permanent, err: error },
          'an e-mail was not sent',
        )
        await client.query('commit')
        if (!permanent) throw error
        return
      }
      await client.query('commit')
    } catch (error) {
      await client.query('rollback').catch(() => undefined)
      throw error
    } finally {
      client.release()
    }
  }
}

/**
 * A mail that waits, but whose row is locked, is in the hands of somebody who may be dead already: as
 * long as nobody has noted how that went out, its timer must not be done with it (F1).
 */
async function refuseInOtherHands(client: PoolClient, mailId: string): Promise<void> {
  const { rowCount } = await client.query(
    'select 1 from outbox_mails where id = $1 and sent_at is null and failed_at is null',
    [mailId],
  )
  if (rowCount) throw new Error('the e-mail is in the hands of another worker')
}
