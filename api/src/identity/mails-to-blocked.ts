import type { EntityManager } from 'typeorm'
import type { ChooseMails } from '../platform/change.ts'
import type { MailEntry } from '../platform/mail/mail-to.ts'

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
 * Holds back e-mails with which a blocked user could act: codes, links and invitations, whoever causes them.
 * E-mails that only inform are sent. The caller is not told, so that no answer reveals who is blocked.
 */
export const withoutWaysOfBlocked: ChooseMails = async (manager, entries) => {
  const ways = entries.filter(givesWayToAct)
  if (ways.length === 0) return entries
  const blocked = await blockedAmong(
    manager,
    ways.map(({ to }) => to),
  )
  return entries.filter((entry) => !(givesWayToAct(entry) && blocked.has(entry.to)))
}

const givesWayToAct = ({ mail }: MailEntry): boolean => mail.gives === 'WAY_TO_ACT'
