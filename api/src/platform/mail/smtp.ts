import { createTransport } from 'nodemailer'
import SMTPPool from 'nodemailer/lib/smtp-pool'
import { MAILS_AT_ONCE } from './mail-deadlines.ts'
import { MailFailure, type MailPort, PermanentMailFailure, type RenderedMail } from './mail-port.ts'
import type { MailReply } from './mail-reply.ts'
import { smtpReach } from './smtp-reach.ts'

export interface SmtpSettings {
  /** `smtp://` or `smtps://`, with user and password where the server asks for them. */
  url: string
  /** The envelope's sender, to which undeliverable messages come back: an address, or `Name <address>`. */
  from: string
  /** Bound on each wait for the server, and on the handing over of one message as a whole. */
  timeoutSeconds: number
  /** How long the server's answer, which addresses it takes, is relied on. */
  reachSeconds: number
}

interface SmtpError extends Error {
  code?: string
  command?: string
  permanent?: boolean
  response?: string
  responseCode?: number
}

/**
 * The mail port over SMTP: a pool of connections, each wait bounded (ruling R6, F3). Throws `TypeError` at
 * once where the sender is not one address, which every message would fail on.
 */
export function createSmtpMail({
  url,
  from,
  timeoutSeconds,
  reachSeconds,
}: SmtpSettings): MailPort {
  const timeout = timeoutSeconds * 1000
  const sender = /<([^<>]*)>\s*$/.exec(from)?.[1] ?? from.trim()
  if (!isOneAddress(sender)) throw new TypeError(`the sender ${from} is not one address`)
  const pool = new SMTPPool({
    url,
    pool: true,
    maxConnections: MAILS_AT_ONCE,
    connectionTimeout: timeout,
    greetingTimeout: timeout,
    socketTimeout: timeout,
    dnsTimeout: timeout,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  const transport = createTransport(pool)
  const underWay = new Set<Promise<void>>()

  async function handOver(mail: RenderedMail): Promise<void> {
    if (!isOneAddress(mail.to)) throw new PermanentMailFailure('the receiver is not one address')
    try {
      await transport.sendMail({
        messageId: `<${mail.messageId.replace(/[<>\s]/g, '')}>`,
        from: mail.from,
        // As an object it is taken as it is; as a string it would be parsed as a list.
        to: { name: '', address: mail.to },
        envelope: { from: sender, to: [mail.to] },
        subject: mail.subject,
        html: mail.html,
        text: mail.text,
        attachments: (mail.pictures ?? []).map(({ contentId, fileName, content }) => ({
          cid: contentId,
          filename: fileName,
          content,
          contentType: 'image/png',
          contentDisposition: 'inline' as const,
        })),
        headers: {
          'Auto-Submitted': 'auto-generated',
          'X-Auto-Response-Suppress': 'All',
          'Content-Language': mail.language,
        },
        signal: AbortSignal.timeout(timeout),
      })
    } catch (error) {
      const failure = error as SmtpError
      const Failure = isForGood(failure) ? PermanentMailFailure : MailFailure
      throw new Failure(failure.message, { cause: error, reply: replyOf(failure) })
    }
  }

  return {
    send(mail) {
      const sending = handOver(mail).finally(() => underWay.delete(sending))
      underWay.add(sending)
      return sending
    },
    reaches: smtpReach(pool.options, reachSeconds),
    async close() {
      await Promise.allSettled(underWay)
      transport.close()
    },
  }
}

function isOneAddress(address: string): boolean {
  return /^[^\s@<>,;:"()[\]\\\p{Cc}]+@[^\s@<>,;:"()[\]\\\p{Cc}]+$/u.test(address)
}

/** What the server said, or what came instead of an answer. */
function replyOf({ command, message, response, responseCode }: SmtpError): MailReply {
  return {
    code: responseCode ?? null,
    text: response ?? message,
    about: command === 'RCPT TO' ? 'RECEIVER' : 'MESSAGE',
  }
}

/**
 * Only a refusal of this receiver or this content is for good. A refused log-in or sender is the
 * operator's to mend, and the message must still be there when they have.
 */
function isForGood({ code, command, permanent, responseCode }: SmtpError): boolean {
  if (code !== 'EENVELOPE' && code !== 'EMESSAGE') return false
  return permanent === true && command !== 'MAIL FROM' && responseCode !== 530
}
