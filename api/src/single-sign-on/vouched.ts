import type { MembershipRole } from 'shared-schema/enums'
import { User } from '../identity/entities.ts'
import { findUserByEmail, createUser as newUser, userById } from '../identity/users.ts'
import { newActor, type Origin } from '../platform/actor.ts'
import type { Change } from '../platform/change.ts'
import { Refusal, refuse } from '../platform/errors.ts'
import { newId } from '../platform/ids.ts'
import { nameOf } from '../platform/names.ts'
import type { Platform } from '../platform/platform.ts'
import { signOnLinkActions } from './actions.ts'
import { emailClaimed } from './claimed-emails.ts'
import { domainsSpokenFor, speaksForOf } from './connections.ts'
import { type SignOnConnection, SignOnLink } from './entities.ts'
import { joinByProvider, membershipIn } from './join.ts'
import type { ProviderAnswer } from './provider.ts'
import { domainOfEmail, type Verdict, verdictOf } from './rules.ts'

/** A person whom a provider has vouched for, and what follows from it. */
export interface Vouched {
  /** The claimed address, which is one of a proven domain. */
  readonly email: string
  readonly link: SignOnLink | null
  readonly user: User | null
  readonly verdict: Exclude<Verdict, 'SINGLE_SIGN_ON_NOT_ADMITTED' | 'SINGLE_SIGN_ON_EMAIL'>
}

/**
 * Looks up whom a provider has vouched for.
 *
 * @throws SINGLE_SIGN_ON_EMAIL, SINGLE_SIGN_ON_NOT_ADMITTED
 */
export async function whoIsVouchedFor(
  platform: Platform,
  { app }: Origin,
  connection: SignOnConnection,
  answer: ProviderAnswer,
): Promise<Vouched> {
  const { manager } = platform.database.source
  const { id: connectionId, ecosystemId, issuer, joiningRole } = connection
  const domains = await domainsSpokenFor({ manager }, connectionId)
  const email = emailClaimed(answer.email, domains)
  if (email === null) throw new Refusal('SINGLE_SIGN_ON_EMAIL')
  const { subject } = answer
  const link = await manager.findOneBy(SignOnLink, { connectionId, issuer, subject })
  const user = link ? await userById(platform, link.userId) : await findUserByEmail(platform, email)
  const verdict = verdictOf({
    app,
    linked: link !== null,
    user: user && {
      emailIsOfDomain: domains.includes(domainOfEmail(user.email)),
      staffRoles: user.staffRoles,
    },
    speaksFor: speaksForOf(connection),
    membership: user && (await membershipIn({ manager }, ecosystemId, user.id)),
    joiningRole,
  })
  if (verdict === 'SINGLE_SIGN_ON_EMAIL' || verdict === 'SINGLE_SIGN_ON_NOT_ADMITTED')
    throw new Refusal(verdict)
  return { email, link, user, verdict }
}

/**
 * Makes the user of somebody who has none yet, a member of the ecosystem and linked to the provider at once. The address counts
 * as confirmed only if the provider says so.
 *
 * @throws SINGLE_SIGN_ON_TOO_LATE if somebody has got the address meanwhile; EMAIL_TAKEN, ECOSYSTEM_NOT_OPEN
 */
export async function createVouched(
  platform: Platform,
  origin: Origin,
  connection: SignOnConnection,
  answer: ProviderAnswer,
  email: string,
): Promise<{ user: User; link: SignOnLink }> {
  const actor = newActor({ via: 'SYSTEM', user: null, origin })
  const role = required(connection.joiningRole)
  const ecosystemId = required(connection.ecosystemId)
  return platform.inChange(actor, async (change) => {
    const { manager, now } = change
    await manager.query("select pg_advisory_xact_lock(hashtextextended('user:' || $1, 0))", [email])
    if (await manager.existsBy(User, { email })) throw new Refusal('SINGLE_SIGN_ON_TOO_LATE')
    const name =
      nameOf(answer.name ?? '') ?? nameOf(email.slice(0, email.lastIndexOf('@'))) ?? email
    const user = await newUser(change, { email, name })
    if (answer.email.verified) {
      await manager.update(User, { id: user.id }, { emailConfirmedAt: now })
      user.emailConfirmedAt = now
    }
    const link = await linkUser(change, connection, { subject: answer.subject, userId: user.id })
    await joinByProvider(change, ecosystemId, user.id, role)
    return { user, link }
  })
}

/** Only members join, and only in a role. @throws SINGLE_SIGN_ON_NOT_ADMITTED */
function required<T extends string | MembershipRole>(value: T | null): T {
  if (value === null) throw new Refusal('SINGLE_SIGN_ON_NOT_ADMITTED')
  return value
}

/** Makes a user who is linked a member of the ecosystem. */
export const joinVouched = (
  platform: Platform,
  origin: Origin,
  { ecosystemId, joiningRole }: SignOnConnection,
  user: User,
): Promise<void> =>
  platform.inChange(newActor({ via: 'DEVICE', user, origin }), (change) =>
    joinByProvider(change, required(ecosystemId), user.id, required(joiningRole)),
  )

/**
 * Links a user to their account at the provider within a change.
 *
 * @throws SINGLE_SIGN_ON_TOO_LATE if that account, or that user, is linked already
 */
export async function linkUser(
  change: Change,
  connection: Pick<SignOnConnection, 'id' | 'issuer' | 'name' | 'ecosystemId'>,
  { subject, userId }: Pick<SignOnLink, 'subject' | 'userId'>,
): Promise<SignOnLink> {
  const { issuer, name, ecosystemId } = connection
  const link = { id: newId(), connectionId: connection.id, userId, issuer, subject }
  const made = (await change.manager.query(
    `insert into sign_on_links (id, connection_id, user_id, issuer, subject, linked_at)
     values ($1, $2, $3, $4, $5, $6) on conflict do nothing returning 1`,
    [link.id, link.connectionId, userId, issuer, subject, change.now],
  )) as unknown[]
  refuse(made.length === 1 ? null : 'SINGLE_SIGN_ON_TOO_LATE')
  change.record(signOnLinkActions.linked, {
    targetId: userId,
    subjectId: userId,
    ...(ecosystemId ? { ecosystemId } : {}),
    after: { name, issuer },
  })
  return { ...link, linkedAt: change.now }
}

/**
 * Holds what a provider's word stands on until the commit: the link, the connection, its domain and the place of the person.
 *
 * @throws SINGLE_SIGN_ON_TOO_LATE
 */
export async function holdWord(
  change: Change,
  connection: Pick<SignOnConnection, 'id' | 'ecosystemId'>,
  linkId: string,
): Promise<void> {
  const [link] = (await change.manager.query(
    `select u.id as "userId", u.email, u.staff_roles <> '{}' as "isStaff"
     from sign_on_links l join users u on u.id = l.user_id
     join sign_on_connections c on c.id = l.connection_id and c.issuer = l.issuer
     where l.id = $1 and c.id = $2 for share of l, c`,
    [linkId, connection.id],
  )) as { userId: string; email: string; isStaff: boolean }[]
  const { ecosystemId } = connection
  const holds =
    link !== undefined &&
    (await domainsSpokenFor(change, connection.id)).includes(domainOfEmail(link.email)) &&
    (ecosystemId === null
      ? link.isStaff
      : (await membershipIn(change, ecosystemId, link.userId)) === 'ACTIVE')
  refuse(holds ? null : 'SINGLE_SIGN_ON_TOO_LATE')
}
