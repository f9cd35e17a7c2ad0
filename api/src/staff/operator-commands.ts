import { IsNull, Raw } from 'typeorm'
import { emailOf } from '../identity/email-addresses.ts'
import { User } from '../identity/entities.ts'
import { isHeldEmail } from '../identity/own-email/held-emails.ts'
import { lockUser, unblockUser } from '../identity/users.ts'
import type { Actor } from '../platform/actor.ts'
import type { Change } from '../platform/change.ts'
import { requireName } from '../platform/names.ts'
import type { Platform } from '../platform/platform.ts'
import { StaffInvitation } from './entities.ts'
import { isOperator, operator } from './permissions.ts'
import { lockAddress, type SentLink, sendStaffLink } from './send-staff-link.ts'
import { storeRoles } from './store-roles.ts'

/** The command line refuses; the message is a sentence for whoever typed the command. */
export class CommandRefused extends Error {
  override name = 'CommandRefused'
}

/** What became of `create`: a link, or the role for somebody who is staff already. */
export type Created = { readonly link: SentLink } | { readonly promoted: User }

/**
 * Makes an operator (PA1): a new person by a link, or a member of staff with MFA at once. Nobody who is a client becomes
 * staff.
 *
 * @throws CommandRefused
 */
export function createOperator(
  platform: Platform,
  actor: Actor,
  given: { readonly email: string; readonly name: string },
): Promise<Created> {
  const email = requireEmail(given.email)
  const name = nameOf(given.name)
  return platform.inChange(actor, async (change) => {
    await lockAddress(change, email)
    const user = await userWith(change, email)
    if (user) return { promoted: await promote(platform, change, user) }
    if (await isHeldEmail(change, email))
      throw new CommandRefused(
        `${email} was given up by another user a short time ago and is held for them. Choose another address.`,
      )
    return { link: await sendStaffLink(platform, change, { email, name, roles: [operator] }) }
  })
}

async function promote(platform: Platform, change: Change, user: User): Promise<User> {
  const { email, staffRoles, mfaTurnedOnAt, status } = user
  if (isOperator(platform.permissions, staffRoles))
    throw new CommandRefused(
      status === 'BLOCKED'
        ? `${email} is an operator already, and blocked. "operator unblock ${email}" lets them in again.`
        : `${email} is an operator already.`,
    )
  if (staffRoles.length === 0)
    throw new CommandRefused(
      `${email} is the address of a user who is no member of staff. A client's account does not become one of staff: choose another address.`,
    )
  if (!mfaTurnedOnAt || status === 'BLOCKED')
    throw new CommandRefused(
      `${email} is a member of staff who is blocked or has MFA off. An operator must be active and have MFA on.`,
    )
  await storeRoles(change, user, [...staffRoles, operator])
  return user
}

/**
 * Sends a member of staff the link to a new authenticator app: the way where there are no two other operators (PA2). The
 * present one goes on working until the link is used, so that nobody is ever without MFA.
 *
 * @throws CommandRefused
 */
export function resetStaffMfa(platform: Platform, actor: Actor, typed: string): Promise<SentLink> {
  const email = requireEmail(typed)
  return platform.inChange(actor, async (change) => {
    await lockAddress(change, email)
    const user = await userWith(change, email)
    if (!user || user.staffRoles.length === 0)
      throw await refusalOf(change, email, `${email} is no member of staff.`)
    if (user.status === 'BLOCKED')
      throw new CommandRefused(
        isOperator(platform.permissions, user.staffRoles)
          ? `${email} is blocked. "operator unblock ${email}" lets them in again.`
          : `${email} is blocked. An operator lets them in again.`,
      )
    return sendStaffLink(platform, change, { user, wantedBy: 'SERVER' })
  })
}

/** Lets a blocked operator in again. @throws CommandRefused */
export function unblockOperator(platform: Platform, actor: Actor, typed: string): Promise<void> {
  const email = requireEmail(typed)
  return platform.inChange(actor, async (change) => {
    const user = await requireOperator(platform, change, email)
    if (user.status === 'ACTIVE') throw new CommandRefused(`${email} is not blocked.`)
    await unblockUser(change, user)
  })
}

/** An operator, or who is invited to be one. */
export interface ListedOperator {
  readonly email: string
  readonly name: string
  readonly state: 'ACTIVE' | 'BLOCKED' | 'INVITED' | 'LINK_EXPIRED'
  readonly mfaOn: boolean
}

/** All operators, and those whose account waits for them, by their addresses. */
export async function listOperators({
  database,
  permissions,
}: Platform): Promise<ListedOperator[]> {
  const { manager } = database.source
  const [{ now }] = (await manager.query('select app_now() as now')) as [{ now: Date }]
  const users = await manager.findBy(User, { staffRoles: Raw((roles) => `${roles} <> '{}'`) })
  const invited = await manager.findBy(StaffInvitation, { usedAt: IsNull(), userId: IsNull() })
  return [
    ...users
      .filter(({ staffRoles }) => isOperator(permissions, staffRoles))
      .map(({ email, name, status, mfaTurnedOnAt }) => ({
        email,
        name,
        state: status,
        mfaOn: mfaTurnedOnAt !== null,
      })),
    ...invited
      .filter(({ roles }) => isOperator(permissions, roles))
      .map(({ email, name, expiresAt }) => ({
        email,
        name,
        state: expiresAt > now ? ('INVITED' as const) : ('LINK_EXPIRED' as const),
        mfaOn: false,
      })),
  ].sort((one, other) => one.email.localeCompare(other.email))
}

function requireEmail(typed: string): string {
  const email = emailOf(typed)
  if (!email) throw new CommandRefused(`"${typed}" is no e-mail address.`)
  return email
}

function nameOf(typed: string): string {
  try {
    return requireName(typed)
  } catch {
    throw new CommandRefused('A name has 1 to 100 characters.')
  }
}

async function userWith(change: Change, email: string): Promise<User | null> {
  const user = await change.manager.findOneBy(User, { email })
  return user && lockUser(change, user.id)
}

async function requireOperator(platform: Platform, change: Change, email: string): Promise<User> {
  const user = await userWith(change, email)
  if (user && isOperator(platform.permissions, user.staffRoles)) return user
  throw await refusalOf(change, email, `${email} is no operator. "operator list" shows who is.`)
}

/** Why nothing can be done to somebody who has no such account: they have not set it up, or `otherwise`. */
async function refusalOf(
  { manager }: Change,
  email: string,
  otherwise: string,
): Promise<CommandRefused> {
  const waiting = await manager.existsBy(StaffInvitation, { email, usedAt: IsNull() })
  return new CommandRefused(
    waiting
      ? `${email} has not set the account up yet. "operator create" sends a new link.`
      : otherwise,
  )
}
