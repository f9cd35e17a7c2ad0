import type { MembershipRole } from 'shared-schema/enums'
import type { ErrorCode } from 'shared-schema/error-codes'
import { mailboxOf } from '../identity/email-addresses.ts'
import type { PersonActor } from '../platform/actor.ts'
import type { Change } from '../platform/change.ts'
import { found, Refusal } from '../platform/errors.ts'
import type { Platform } from '../platform/platform.ts'
import { defineStrategies } from '../platform/strategies.ts'
import type { MemberInvitation } from './entities.ts'
import { controlledPlace } from './places.ts'
import { lastingRightRefusal } from './rules.ts'
import { refuseUnderControl } from './under-control.ts'

/** A right that the actor is about to give. */
export interface LastingRight {
  /** The operation that gives it, as it is recorded. */
  readonly operation: string
  /** The receiver's address, in its canonical form. */
  readonly email: string
  /** The role that comes with it; null if the receiver keeps their role. */
  readonly role: MembershipRole | null
}

/**
 * Tells whether the owner of a mailbox belongs to others, beside the platform's staff, who enter ecosystems by access
 * sessions: those whom a higher room knows, such as a partner's team.
 */
export const enteringPeople = defineStrategies<
  (asking: Asking, mailbox: string) => Promise<boolean>
>('people who enter ecosystems')

/**
 * Under an access session, refuses to give the controller or a colleague of theirs a right that lasts longer
 * than the session, by any of their addresses. The refusal is recorded. Without an access session nothing is
 * checked.
 *
 * @throws STAFF_NOT_ADMITTED; REFUSED_UNDER_CONTROL for another role than the receiver had before
 */
export async function refuseLastingRight(
  platform: Platform,
  actor: PersonActor,
  { operation, email, role }: LastingRight,
): Promise<void> {
  const { controller } = actor
  const place = controlledPlace.of(actor)
  if (!controller || !place) return
  const refusal = await refusalOf(platform, platform.database.pool, {
    controllerEmail: controller.email,
    ecosystemId: place.ecosystemId,
    email,
    role,
  })
  if (refusal) await refuseUnderControl(platform, actor, operation, refusal)
}

/**
 * Checks again when an invitation that a controller sent is answered: the receiver may have become a colleague since.
 * Who sent the latest e-mail is read from the record, which nobody can alter. If the administrator has sent the
 * invitation again as themself, it counts as theirs and is not refused.
 *
 * @throws INVITATION_NEEDS_OWNER
 */
export async function refuseRightOfInvitation(
  platform: Platform,
  { manager }: Change,
  { id, ecosystemId, email, role }: MemberInvitation,
): Promise<void> {
  const [sent] = (await manager.query(
    `select (select email::text from users where id = e.controller_id) as "controllerEmail"
     from audit_events e where e.target_id = $1
       and e.action in ('memberInvitation.sent', 'memberInvitation.resent')
     order by e.at desc, e.sequence desc limit 1`,
    [id],
  )) as { controllerEmail: string | null }[]
  const { controllerEmail } = found(sent)
  if (!controllerEmail) return
  const asking = {
    query: async <Row>(text: string, values: unknown[]) => ({
      rows: (await manager.query(text, values)) as Row[],
    }),
  }
  if (await refusalOf(platform, asking, { controllerEmail, ecosystemId, email, role }))
    throw new Refusal('INVITATION_NEEDS_OWNER')
}

interface ReceiverRow {
  readonly isStaff: boolean
  readonly formerRole: MembershipRole | null
}

/** The pool, or the connection of a change, which also sees that change's own writes. */
export interface Asking {
  query<Row extends object>(text: string, values: unknown[]): Promise<{ rows: Row[] }>
}

/** Why a controller may not give this right, by the users and memberships as they are now; null if they may. */
async function refusalOf(
  { strategies }: Platform,
  asking: Asking,
  given: Omit<LastingRight, 'operation'> & {
    readonly controllerEmail: string
    readonly ecosystemId: string
  },
): Promise<ErrorCode | null> {
  const mailbox = mailboxOf(given.email)
  const { rows } = await asking.query<ReceiverRow>(
    `select exists (select 1 from users where staff_roles <> '{}' and mailbox_of(email::text) = $1) as "isStaff",
        (select m.role from memberships m join users u on u.id = m.user_id
          where u.email = $2 and m.ecosystem_id = $3 order by m.joined_at desc, m.id desc limit 1) as "formerRole"`,
    [mailbox, given.email, given.ecosystemId],
  )
  const { isStaff, formerRole } = found(rows[0])
  const isController = mailboxOf(given.controllerEmail) === mailbox
  const others = [...strategies(enteringPeople).values()]
  const isColleague = (await Promise.all(others.map((isOne) => isOne(asking, mailbox)))).includes(
    true,
  )
  return lastingRightRefusal(
    { isController, isStaff: isStaff || isColleague, formerRole },
    given.role,
  )
}

/** The same for a present member, who keeps their role. */
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
