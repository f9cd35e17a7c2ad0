import { Client } from 'pg'

type Query = (this: Client, ...given: unknown[]) => unknown

/** Statements that are no part of an answer: processes are told of changes, look for what is due, and send e-mails. */
const AFTERWARDS =
  /\bfrom announcements\b|\b(?:pgboss\.job|outbox_mails)\b(?!.*append_audit_event)/s

/**
 * The SQL statements that this process sends while a work runs, each as one line. Two statements that go in one text,
 * such as the beginning of a change, are one.
 */
export async function statementsOf(work: () => Promise<unknown>): Promise<readonly string[]> {
  const sent: string[] = []
  const prototype = Client.prototype as unknown as { query: Query }
  const { query } = prototype
  prototype.query = function (...given) {
    const [asked] = given
    const text = typeof asked === 'string' ? asked : (asked as { text?: string } | null)?.text
    if (text && !AFTERWARDS.test(text)) sent.push(text.replaceAll(/\s+/g, ' ').trim())
    return query.apply(this, given)
  }
  try {
    await work()
  } finally {
    prototype.query = query
  }
  return sent
}
