import type { MembershipRole } from 'shared-schema/enums'
import { createLink } from '../codes/one-time-links.ts'
import { emailOf } from '../identity/email-addresses.ts'
import { User } from '../identity/entities.ts'
import { createUser } from '../identity/users.ts'
import { mailTo } from '../notifications/mail-to.ts'
import type { PersonActor } from '../platform/actor.ts'
import type { Change } from '../platform/change.ts'
import { found, Refusal, refuse } from '../platform/errors.ts'
import { oncePerKey } from '../platform/idempotency.ts'
import { topics } from '../platform/live.ts'
import { requireName } from '../platform/names.ts'
import type { Platform } from '../platform/platform.ts'
import { recordedMember } from './change-member.ts'
import { Ecosystem } from './entities.ts'
import { refuseLastingRight } from './lasting-rights.ts'
import { type MemberView, memberOfId } from './members.ts'
import { roleRefusal } from './rules.ts'

/** Who is to be added, and as what. */
export interface NewMember {
  readonly ecosystemId: string
  readonly email: string
  readonly name: string
  readonly role: MembershipRole
}

/**
 * Adds a user to an ecosystem and tells them by e-mail. Somebody new is made a user without a
 * password and invited by a link to set one; an existing user keeps their own name. Once per key (API3).
 *
 * @throws STAFF_NOT_ADMITTED and REFUSED_UNDER_CONTROL (under control), EMAIL_MALFORMED, NAME_INVALID, ROLE_NOT_ASSIGNABLE, ALREADY_MEMBER, IDEMPOTENCY_KEY_REUSED
 */
export async function addMember(
  platform: Platform,
  actor: PersonActor,
  { idempotencyKey, ...given }: NewMember & { readonly idempotencyKey: string },
): Promise<MemberView> {
  const email = emailOf(given.email)
  const name = requireName(given.name)
  if (!email) throw new Refusal('EMAIL_MALFORMED')
  refuse(roleRefusal(given.role))
  const member: NewMember = { ecosystemId: given.ecosystemId, email, name, role: given.role }
  await refuseLastingRight(platform, actor, { operation: 'addMember', email, role: given.role })
  const id = await oncePerKey(
    platform,
    actor,
    { key: idempotencyKey, operation: 'addMember', input: member },
    { create: (change, newId) => join(platform, change, newId, member) },
  )
  return memberOfId(platform, id)
}

async function join(
  platform: Platform,
  change: Change,
  id: string,
  { ecosystemId, email, name, role }: NewMember,
): Promise<void> {
  const { manager, now, actor } = change
  const ecosystem = found(await manager.findOneBy(Ecosystem, { id: ecosystemId }))
  const user = await userWith(change, email, name)
  const joined = (await manager.query(
    `insert into memberships (id, ecosystem_id, user_id, role, status, joined_at)
     values ($1, $2, $3, $4, 'ACTIVE', $5) on conflict do nothing returning 1`,
    [id, ecosystemId, user.id, role, now],
  )) as unknown[]
  if (joined.length === 0) throw new Refusal('ALREADY_MEMBER')
  change.record({
    action: 'membership.added',
    targetType: 'membership',
    targetId: id,
    ecosystemId,
    after: await recordedMember(manager, { userId: user.id, role, status: 'ACTIVE' }),
  })
  change.mail(
    mailTo(user, 'memberAdded', {
      name: user.name,
      ecosystemName: ecosystem.name,
      addedBy: found(actor.user).name,
      seconds: platform.settings.INVITATION_SECONDS,
      ...(user.passwordHash ? {} : { link: await invitation(platform, change, user) }),
    }),
  )
  change.announce(topics.user(user.id), topics.ecosystem(ecosystemId))
}

/** The user with an e-mail, made now where there is none; two who invite the same person take turns. */
async function userWith(change: Change, email: string, name: string): Promise<User> {
  await change.manager.query("select pg_advisory_xact_lock(hashtextextended('user:' || $1, 0))", [
    email,
  ])
  const existing = await change.manager.findOneBy(User, { email })
  if (existing) return existing
  return createUser(change, { email, name })
}

/** Whoever has no password yet is sent a new link, which voids the one of an earlier invitation (ID9). */
async function invitation(platform: Platform, change: Change, user: User): Promise<string> {
  const { WEB_URL, INVITATION_SECONDS } = platform.settings
  const token = await createLink(platform, change, {
    purpose: 'INVITATION',
    userId: user.id,
    processId: user.id,
    seconds: INVITATION_SECONDS,
  })
  return `${WEB_URL}/reset-password#${token}`
}
