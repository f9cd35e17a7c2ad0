import type { EntityManager } from 'typeorm'
import { givesWayToAct } from '../notifications/ways-to-act.ts'
import type { ChooseMails } from '../platform/change.ts'

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
export const withoutWaysOfBlocked: ChooseMails = async (manager, mails) => {
  const ways = mails.filter(({ template }) => givesWayToAct(template))
  if (ways.length === 0) return mails
  const blocked = await blockedAmong(
    manager,
    ways.map(({ to }) => to),
  )
  return mails.filter(({ to, template }) => !(givesWayToAct(template) && blocked.has(to)))
}
