import type { BatchRead } from '../platform/graphql/batch-read.ts'
import type { RequestContext } from '../platform/graphql/context.ts'
import { markedAmong } from '../platform/mail/refused-addresses.ts'

/** Whether e-mails to each address are refused for good (PA10). */
const markedEmails: BatchRead<string, boolean> = {
  async many({ database }, emails) {
    const marked = await markedAmong(database.pool, emails)
    return emails.map((email) => marked.has(email.toLowerCase()))
  },
}

/** Whoever has an e-mail that is shown. */
export interface Addressed {
  readonly email: string
}

/** Whether the mail server says that nobody has the address: asked once for all rows of an answer. */
export const mailsRefused = (
  { email }: Addressed,
  context: Pick<RequestContext, 'load'>,
): Promise<boolean> => context.load(markedEmails, email)

/** What `mailsRefused` of whoever is shown means. */
export const MAILS_REFUSED =
  'Whether e-mails to the address do not arrive: its mail server says, again and again, that nobody has it.'
