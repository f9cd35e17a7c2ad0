import type { StaffAct } from 'shared-schema/enums'
import { In, IsNull } from 'typeorm'
import { User } from '../identity/entities.ts'
import { personAtKeyboard } from '../platform/actor.ts'
import type { Change } from '../platform/change.ts'
import { found, Refusal, refuse } from '../platform/errors.ts'
import { isId } from '../platform/ids.ts'
import type { Platform } from '../platform/platform.ts'
import { MfaReset, StaffInvitation } from './entities.ts'
import { isOperator } from './permissions.ts'
import { actRefusal, resetStep } from './rules.ts'
import { lockAddress } from './send-staff-link.ts'

/** What an act on a member of staff finds, locked until the commit. */
export interface FoundForAct {
  /** The operator who acts. */
  readonly own: User
  readonly target: User
  /** The reset of their MFA that is under way. */
  readonly reset: MfaReset | null
}

/**
 * Locks the users of whoever acts and of the member of staff they act on, and asks the rules whether the act is possible
 * now.
 *
 * @throws FORBIDDEN if they are an operator no more, NOT_FOUND for who is no staff, and what `actRefusal` says
 */
export async function findForAct(
  platform: Platform,
  change: Change,
  { staffId, act }: { readonly staffId: string; readonly act: StaffAct },
): Promise<FoundForAct> {
  const { manager } = change
  const { own, other } = await lockOperatorAnd(platform, change, staffId)
  const target = other && other.staffRoles.length > 0 ? other : null
  if (!target)
    throw new Refusal((await isInvited(change, staffId)) ? 'STAFF_SITUATION' : 'NOT_FOUND')
  const open = await manager.findOneBy(MfaReset, { userId: target.id, endedAt: IsNull() })
  const step = open && resetStep(open, change.now)
  const reset = step ? open : null
  refuse(
    actRefusal(
      act,
      {
        situation: target.status,
        mfaOn: target.mfaTurnedOnAt !== null,
        mfaReset: step,
        otherOperators: await otherOperators(change, target),
      },
      { self: target.id === own.id, askedForReset: reset?.askedBy === own.id },
    ),
  )
  return { own, target, reset }
}

/**
 * The invitation of somebody who is not there yet, locked by its address until the commit.
 *
 * @throws FORBIDDEN, NOT_FOUND; STAFF_SITUATION for who has an account
 */
export async function findInvitation(
  platform: Platform,
  change: Change,
  staffId: string,
): Promise<StaffInvitation> {
  const { manager } = change
  await holdOwnRights(platform, change)
  const id = isId(staffId) ? staffId : null
  const known = id && (await manager.findOneBy(StaffInvitation, { id, userId: IsNull() }))
  if (known) {
    await lockAddress(change, known.email)
    const invitation = await manager.findOneBy(StaffInvitation, {
      id: known.id,
      userId: IsNull(),
      usedAt: IsNull(),
    })
    if (invitation) return invitation
  }
  const user = id && (await manager.findOneBy(User, { id }))
  throw new Refusal(user && user.staffRoles.length > 0 ? 'STAFF_SITUATION' : 'NOT_FOUND')
}

/** Locks the user of whoever acts, so that another's act on them comes before or after. @throws FORBIDDEN */
export async function holdOwnRights(platform: Platform, change: Change): Promise<User> {
  const { id } = found(personAtKeyboard(change.actor))
  const own = await change.manager.findOne(User, {
    where: { id },
    lock: { mode: 'pessimistic_read' },
  })
  return requireOperator(platform, own)
}

function requireOperator({ permissions }: Platform, user: User | null | undefined): User {
  if (user?.status !== 'ACTIVE' || !isOperator(permissions, user.staffRoles))
    throw new Refusal('FORBIDDEN')
  return user
}

const isInvited = ({ manager }: Change, id: string): Promise<boolean> =>
  manager.existsBy(StaffInvitation, { id, userId: IsNull(), usedAt: IsNull() })

/**
 * Locks the users of the operator who acts and of somebody else, always in the order of their ids, so that of two operators
 * who act on each other at the same instant the second one finds out what became of them.
 *
 * @throws FORBIDDEN if they are an operator no more, NOT_FOUND for what can be no id
 */
export async function lockOperatorAnd(
  platform: Platform,
  change: Change,
  otherId: string,
): Promise<{ readonly own: User; readonly other: User | null }> {
  if (!isId(otherId)) throw new Refusal('NOT_FOUND')
  const { id: ownId } = found(personAtKeyboard(change.actor))
  const rows = await change.manager.find(User, {
    where: { id: In([ownId, otherId]) },
    order: { id: 'ASC' },
    lock: { mode: 'pessimistic_write' },
  })
  const byId = (wanted: string) => rows.find(({ id }) => id === wanted.toLowerCase()) ?? null
  return { own: requireOperator(platform, byId(ownId)), other: byId(otherId) }
}

async function otherOperators({ manager }: Change, { id }: User): Promise<number> {
  const rows = (await manager.query(
    `select 1 from findable_staff o join users x on x.id = o.id
     where 'OPERATOR' = any (o.roles) and o.situation = 'ACTIVE' and o.id <> $1 and x.mfa_turned_on_at is not null limit 2`,
    [id],
  )) as unknown[]
  return rows.length
}
