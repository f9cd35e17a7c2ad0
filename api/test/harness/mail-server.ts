import type { AddressInfo, Socket } from 'node:net'
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server'
import { Mailbox } from './mailbox.ts'

/** What the server does with the next message. */
export type Treatment =
  | 'TAKE'
  | 'REFUSE_FOR_GOOD'
  | 'REFUSE_FOR_NOW'
  | 'TAKE_AND_DROP'
  | 'KEEP_WAITING'

/** A real SMTP server whose mails tests read as the receiver would. */
export interface MailServer {
  readonly url: string
  readonly mailbox: Mailbox
  /** What it does with messages to a receiver; `TAKE` unless set. */
  treat: (receiver: string) => Treatment
  close(): Promise<void>
}

/**
 * Starts an SMTP server on the given port, or a free one. Messages that it takes go to the mailbox, if one is
 * given.
 */
export async function startMailServer(port = 0, mailbox = new Mailbox()): Promise<MailServer> {
  const receiverOf = ({ envelope }: SMTPServerSession): string => envelope.rcptTo[0]?.address ?? ''
  const keep = (session: SMTPServerSession, source: string): void => {
    const text = source
      .replace(/=\r?\n/g, '')
      .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    const header = (name: string): string =>
      new RegExp(`^${name}: (.*)$`, 'im').exec(source)?.[1]?.trim() ?? ''
    mailbox.mails.push({
      messageId: header('Message-ID'),
      from: header('From'),
      to: receiverOf(session),
      subject: header('Subject'),
      language: header('Content-Language'),
      html: '',
      text,
    })
  }
  const sockets = new Map<number, Socket>()
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    onRcptTo({ address }, _session, done) {
      const treatment = mail.treat(address)
      const code = { REFUSE_FOR_GOOD: 550, REFUSE_FOR_NOW: 451 }[treatment as string]
      done(code ? Object.assign(new Error('not now, or never'), { responseCode: code }) : null)
    },
    onData(stream: SMTPServerDataStream, session, done) {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        const treatment = mail.treat(receiverOf(session))
        if (treatment === 'KEEP_WAITING') return
        keep(session, Buffer.concat(chunks).toString())
        if (treatment === 'TAKE') return done()
        // The server has taken the message, but drops the connection before it says so.
        sockets.get(session.remotePort)?.destroy()
      })
    },
  })
  const mail: MailServer = {
    url: '',
    mailbox,
    treat: () => 'TAKE',
    close: () => new Promise((closed) => server.close(() => closed())),
  }
  server.on('error', () => undefined)
  server.server.on('connection', (socket: Socket) => sockets.set(socket.remotePort ?? 0, socket))
  await new Promise<void>((ready) => server.listen(port, '127.0.0.1', ready))
  const { port: taken } = server.server.address() as AddressInfo
  return Object.assign(mail, { url: `smtp://127.0.0.1:${taken}` })
}
