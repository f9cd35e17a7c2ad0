import type { MembershipRole } from 'shared-schema/enums'
import { mailboxOf } from '../identity/email-addresses.ts'
import type { PersonActor } from '../platform/actor.ts'
import { refuseUnderControl } from '../platform/authority.ts'
import { found } from '../platform/errors.ts'
import type { Platform } from '../platform/platform.ts'
import { lastingRightRefusal } from './rules.ts'

/** The right that a person acting is about to give. */
export interface LastingRight {
  /** The operation that gives it, as the record names it. */
  readonly operation: string
  /** Of whoever gets it, in the form in which addresses are kept. */
  readonly email: string
  /** The role that comes with it; null where the receiver keeps the one they have. */
  readonly role: MembershipRole | null
}

/**
 * Under an access session, refuses to give the controller or a colleague of theirs a right that outlasts it,
 * by whichever of their addresses; the refusal is on the record. Whoever acts as themself is not asked.
 *
 * @throws STAFF_NOT_ADMITTED, REFUSED_UNDER_CONTROL for another role than the receiver had before
 */
export async function refuseLastingRight(
  platform: Platform,
  actor: PersonActor,
  { operation, email, role }: LastingRight,
): Promise<void> {
  const { controller, accessSession } = actor
  if (!controller || !accessSession) return
  const mailbox = mailboxOf(email)
  const { rows } = await platform.database.pool.query<{
    isStaff: boolean
    formerRole: MembershipRole | null
  }>({
    name: 'receiver-of-right',
    text: `select exists (select 1 from users where staff_role is not null and mailbox_of(email::text) = $1) as "isStaff",
        (select m.role from memberships m join users u on u.id = m.user_id
          where u.email = $2 and m.ecosystem_id = $3 order by m.joined_at desc, m.id desc limit 1) as "formerRole"`,
    values: [mailbox, email, accessSession.ecosystemId],
  })
  const { isStaff = false, formerRole = null } = rows[0] ?? {}
  const isController = mailboxOf(controller.email) === mailbox
  const refusal = lastingRightRefusal({ isController, isStaff, formerRole }, role)
  if (refusal) await refuseUnderControl(platform, actor, operation, refusal)
}

/** The same for somebody who is a member already, and keeps their role. */
export async function refuseLastingRightOfMember(
  platform: Platform,
  actor: PersonActor,
  operation: string,
  membershipId: string,
): Promise<void> {
  if (!actor.controller) return
  const { rows } = await platform.database.pool.query<{ email: string }>(
    'select u.email from memberships m join users u on u.id = m.user_id where m.id = $1',
    [membershipId],
  )
  const { email } = found(rows[0])
  await refuseLastingRight(platform, actor, { operation, email, role: null })
}
