import type { MailPort, RenderedMail } from '../../src/platform/mail/mail-port.ts'

/** A mail port that keeps e-mails instead of sending them, for tests to read. */
export class Mailbox implements MailPort {
  readonly mails: RenderedMail[] = []
  /** If set, the next sendings fail. */
  failure: Error | null = null

  /** If unset, acts as a mail server without SMTPUTF8. */
  takesAnyLetters = true

  async send(mail: RenderedMail): Promise<void> {
    if (this.failure) throw this.failure
    this.mails.push(mail)
  }

  async reaches(address: string): Promise<boolean> {
    if (/^[\0-\x7f]*$/.test(address)) return true
    if (this.failure) throw this.failure
    return this.takesAnyLetters
  }

  async close(): Promise<void> {
    this.mails.length = 0
  }

  /** The last e-mail to an address. */
  lastTo(email: string): RenderedMail {
    const mail = this.mails.findLast(({ to }) => to === email)
    if (!mail) throw new Error(`no e-mail to ${email}`)
    return mail
  }

  /** The six digits in the last e-mail to an address. */
  codeTo(email: string): string {
    const code = /^\s*(\d{6})\s*$/m.exec(this.lastTo(email).text)?.[1]
    if (!code) throw new Error(`no code in the last e-mail to ${email}`)
    return code
  }

  /** The secret behind the `#` of the link in the last e-mail to an address. */
  linkTokenTo(email: string): string {
    const token = /https?:\/\/\S+#([\w-]{43})/.exec(this.lastTo(email).text)?.[1]
    if (!token) throw new Error(`no link in the last e-mail to ${email}`)
    return token
  }
}
