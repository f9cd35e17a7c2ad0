const PATIENCE_MILLISECONDS = 15_000
const BETWEEN_LOOKS_MILLISECONDS = 100

/** An e-mail as its receiver gets it. */
export interface Mail {
  readonly id: string
  readonly subject: string
  readonly text: string
  /** The address at which a browser shows the HTML version. */
  readonly page: string
}

/** An e-mail as the catcher's page gives it. */
type Caught = Omit<Mail, 'page'>

/** The e-mails that the product has sent, read from the mail catcher. */
export class Mailbox {
  readonly #catcher: string
  /** Ids of e-mails that were returned already: `next` returns each once. */
  readonly #read = new Set<string>()

  constructor(catcher: string) {
    this.#catcher = catcher
  }

  /** The oldest unread e-mail to an address; waits until there is one. */
  async next(address: string): Promise<Mail> {
    const end = Date.now() + PATIENCE_MILLISECONDS
    while (Date.now() < end) {
      const mail = (await this.#to(address)).find(({ id }) => !this.#read.has(id))
      if (mail) {
        this.#read.add(mail.id)
        return { ...mail, page: `${this.#catcher}/api/email/${mail.id}/html` }
      }
      await new Promise((done) => setTimeout(done, BETWEEN_LOOKS_MILLISECONDS))
    }
    throw new Error(`no new e-mail to ${address}`)
  }

  /**
   * The oldest unread e-mail to an address whose subject matches; waits until there is one. E-mails before it
   * count as read.
   */
  async nextAbout(address: string, subject: RegExp): Promise<Mail> {
    for (;;) {
      const mail = await this.next(address)
      if (subject.test(mail.subject)) return mail
    }
  }

  /** The catcher chooses them: all e-mails of a run are megabytes, and it is asked ten times a second. */
  async #to(address: string): Promise<Caught[]> {
    const asked = new URLSearchParams({ 'to.address': address })
    const answer = await fetch(`${this.#catcher}/api/email?${asked}`)
    return (await answer.json()) as Caught[]
  }
}

/** The six digits that stand on a line of their own in an e-mail. */
export function codeIn({ text, subject }: Mail): string {
  const code = /^\s*(\d{6})\s*$/m.exec(text)?.[1]
  if (!code) throw new Error(`no code in the e-mail “${subject}”:\n${text}`)
  return code
}

/** The link in an e-mail that holds a secret behind its `#`. */
export function linkIn({ text, subject }: Mail): string {
  const link = /https?:\/\/\S+#[\w-]+/.exec(text)?.[0]
  if (!link) throw new Error(`no link in the e-mail “${subject}”:\n${text}`)
  return link
}
