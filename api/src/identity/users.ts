import type { StaffRole } from 'shared-schema/enums'
import type { Language } from 'shared-schema/languages'
import type { ActorUser } from '../platform/actor.ts'
import type { Change } from '../platform/change.ts'
import { found, Refusal } from '../platform/errors.ts'
import { newId } from '../platform/ids.ts'
import { requireName } from '../platform/names.ts'
import type { Platform } from '../platform/platform.ts'
import { userActions } from './actions.ts'
import { signOutEverywhere } from './devices.ts'
import { emailOf } from './email-addresses.ts'
import { User } from './entities.ts'
import { isHeldEmail } from './own-email/held-emails.ts'
import { identityTopics } from './topics.ts'

/** The data of a new user. */
export interface NewUser {
  readonly email: string
  readonly name: string
  /** Null until the person chooses a language (PA12). */
  readonly language?: Language | null
  readonly staffRoles?: readonly StaffRole[]
  /** A hash from `hashPassword`. Without one the person sets a password by an e-mailed link. */
  readonly passwordHash?: string | null
}

/**
 * Makes a user within a change.
 *
 * @throws EMAIL_MALFORMED, NAME_INVALID, EMAIL_TAKEN if the address is held for whoever had it; the database refuses an
 *   e-mail that a user has
 */
export async function createUser(change: Change, given: NewUser): Promise<User> {
  const email = emailOf(given.email)
  const name = requireName(given.name)
  if (!email) throw new Refusal('EMAIL_MALFORMED')
  if (await isHeldEmail(change, email)) throw new Refusal('EMAIL_TAKEN')
  const user = change.manager.create(User, {
    id: newId(),
    email,
    name,
    language: given.language ?? null,
    timeZone: null,
    timeZoneSource: 'BROWSER',
    colorScheme: 'SYSTEM',
    status: 'ACTIVE',
    staffRoles: [...(given.staffRoles ?? [])],
    passwordHash: given.passwordHash ?? null,
    sealedMfaSecret: null,
    mfaTurnedOnAt: null,
    // A password given here comes from somebody who knows that the mailbox is the person's own.
    emailConfirmedAt: given.passwordHash ? change.now : null,
    erasedAt: null,
    createdAt: change.now,
  })
  await change.manager.insert(User, user)
  change.record(userActions.created, {
    targetId: user.id,
    subjectId: user.id,
    after: { email, name, language: user.language, staffRoles: user.staffRoles },
  })
  return user
}

/** The user with this e-mail, however it is typed; null if there is none, or the text is no e-mail. */
export async function findUserByEmail(platform: Platform, typed: string): Promise<User | null> {
  const email = emailOf(typed)
  return email ? platform.database.source.manager.findOneBy(User, { email }) : null
}

/** The user with an id. @throws NOT_FOUND */
export const userById = async (platform: Platform, id: string): Promise<User> =>
  found(await platform.database.source.manager.findOneBy(User, { id }))

/**
 * Locks a user's row until the commit, and returns it.
 *
 * @throws NOT_FOUND
 */
export const lockUser = async (change: Change, id: string): Promise<User> =>
  found(await change.manager.findOne(User, { where: { id }, lock: { mode: 'pessimistic_write' } }))

/** Blocks a user: every device is signed out, and no request is answered any more (AS13). */
export async function blockUser(
  change: Change,
  user: Pick<ActorUser, 'id'>,
  reason: string | null = null,
): Promise<void> {
  const { status } = await lockUser(change, user.id)
  if (status === 'BLOCKED') return
  await change.manager.update(User, { id: user.id }, { status: 'BLOCKED' })
  change.record(userActions.blocked, {
    targetId: user.id,
    subjectId: user.id,
    before: { status },
    after: { status: 'BLOCKED', ...(reason ? { reason } : {}) },
  })
  await signOutEverywhere(change, user.id)
}

/** Lets a blocked user sign in again. @throws NOT_FOUND for who is erased: nobody is left to let in */
export async function unblockUser(
  change: Change,
  user: Pick<ActorUser, 'id'>,
  reason: string | null = null,
): Promise<void> {
  const { status, erasedAt } = await lockUser(change, user.id)
  if (erasedAt) throw new Refusal('NOT_FOUND')
  if (status === 'ACTIVE') return
  await change.manager.update(User, { id: user.id }, { status: 'ACTIVE' })
  change.record(userActions.unblocked, {
    targetId: user.id,
    subjectId: user.id,
    before: { status },
    after: { status: 'ACTIVE', ...(reason ? { reason } : {}) },
  })
  change.announce(identityTopics.user(user.id))
}
