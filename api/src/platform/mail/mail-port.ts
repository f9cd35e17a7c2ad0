import type { MailReply } from './mail-reply.ts'

/** A picture that travels with a message; the HTML shows it as `cid:<contentId>`. */
export interface MailPicture {
  contentId: string
  fileName: string
  /** A PNG. */
  content: Buffer
}

/** One message, ready to leave. Addresses are bare (`ana@example.com`), never `Name <address>` lists. */
export interface RenderedMail {
  /** Fixed before the first attempt, so that a repeated attempt is recognisably the same message. */
  messageId: string
  /** What the receiver sees as the sender: an address, or `Name <address>`. */
  from: string
  to: string
  subject: string
  html: string
  text: string
  pictures?: readonly MailPicture[]
  /** BCP 47 tag of the texts: `es`, `pt-BR` or `en`. */
  language: string
}

/** Where messages leave the system (ruling R6): SMTP by default; a cloud function would stand behind it too. */
export interface MailPort {
  /**
   * Resolves once the receiving side has taken charge of the message. Rejects with
   * `PermanentMailFailure` where trying again can't help, and with any other error where it may; a `MailFailure`
   * brings what the receiving side said.
   */
  send(mail: RenderedMail): Promise<void>
  /**
   * Whether the receiving side takes a message for that address: some take no letters beyond ASCII before
   * the `@`. Rejects where that is not known at this moment.
   *
   * @param address with a domain in ASCII
   */
  reaches(address: string): Promise<boolean>
  /** Waits for the message being handed over, then lets go of every connection. */
  close(): Promise<void>
}

/** The message was not taken. */
export class MailFailure extends Error {
  override name = 'MailFailure'
  /** Null where the receiving side said nothing. */
  readonly reply: MailReply | null

  constructor(
    message: string,
    { reply, cause }: { reply?: MailReply | null; cause?: unknown } = {},
  ) {
    super(message, { cause })
    this.reply = reply ?? null
  }
}

/** The receiving side refused this message for good; staff must see it, no attempt follows (F3). */
export class PermanentMailFailure extends MailFailure {
  override name = 'PermanentMailFailure'
}
