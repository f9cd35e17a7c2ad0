import SMTPConnection, { type SMTPConnectionOptions } from 'nodemailer/lib/smtp-connection'

const ASCII = /^[\0-\x7f]*$/
/** A server that takes letters beyond ASCII before the `@` says so in its answer to EHLO (RFC 6531). */
const SMTPUTF8 = /^250[ -]SMTPUTF8\b/im

interface Answer {
  readonly askedAt: number
  readonly takesAnyLetters: Promise<boolean>
}

/**
 * Whether a mail server takes messages for an address, from its own answer to EHLO. It is asked when an
 * address beyond ASCII comes, once for all who ask meanwhile, and again when the answer has grown old. A
 * failure to ask is not remembered.
 */
export function smtpReach(
  options: SMTPConnectionOptions,
  rememberSeconds: number,
): (address: string) => Promise<boolean> {
  let last: Answer | null = null
  return async (address) => {
    if (ASCII.test(address)) return true
    if (!last || performance.now() - last.askedAt >= rememberSeconds * 1000) {
      const answer: Answer = {
        askedAt: performance.now(),
        takesAnyLetters: announcesAnyLetters(options),
      }
      last = answer
      answer.takesAnyLetters.catch(() => {
        if (last === answer) last = null
      })
    }
    return last.takesAnyLetters
  }
}

function announcesAnyLetters(options: SMTPConnectionOptions): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const connection = new SMTPConnection(options)
    const fail = (error?: Error | null): void => {
      connection.close()
      reject(error ?? new Error('the mail server closed the connection'))
    }
    connection.once('error', fail)
    connection.once('end', fail)
    connection.connect((error) => {
      if (error) return fail(error)
      // The last answer is the one to EHLO, after STARTTLS where there is that.
      resolve(SMTPUTF8.test(String(connection.lastServerResponse)))
      connection.quit()
    })
  })
}
