import type { EntityManager } from 'typeorm'

/** Those of the e-mail addresses whose user is blocked on the platform. */
export async function blockedAmong(
  manager: EntityManager,
  emails: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = (await manager.query(
    `select email::text as email from users where email = any($1::citext[]) and status = 'BLOCKED'`,
    [emails],
  )) as { email: string }[]
  return new Set(rows.map(({ email }) => email))
}

/**
 * E-mails with which a blocked user could act: codes, links and invitations, whoever causes them. E-mails that only
 * inform are sent. Each receiver is looked up by itself: an `exists` could be done by a read of all who are blocked.
 */
const waysOfBlocked =
  "mail.gives = 'WAY_TO_ACT' and coalesce((select u.status = 'BLOCKED' from users u where u.email = mail.recipient), false)"

/** Whoever is erased has no mailbox any more. */
const mailsToErased = "mail.recipient like '%@erased.invalid'"

/** Which e-mails are not sent because of who would get them. */
export const heldBackMails: readonly string[] = [waysOfBlocked, mailsToErased]
