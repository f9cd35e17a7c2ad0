import type { MembershipRole } from 'shared-schema/enums'
import { User } from '../identity/entities.ts'
import { findUserByEmail, createUser as newUser, userById } from '../identity/users.ts'
import type { HoldWord } from '../identity/vouched-by.ts'
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
 * Links a user to their account at the provider within a change. Whoever has another account there by now, and has proven
 * themself, is known by that one from then on.
 *
 * @throws SINGLE_SIGN_ON_TOO_LATE if that account is linked already
 */
export async function linkUser(
  change: Change,
  connection: Pick<SignOnConnection, 'id' | 'issuer' | 'name' | 'ecosystemId'>,
  { subject, userId }: Pick<SignOnLink, 'subject' | 'userId'>,
): Promise<SignOnLink> {
  const { issuer, name, ecosystemId } = connection
  const { manager, now } = change
  // Whoever links the same account at the same instant waits here.
  await manager.query(
    "select pg_advisory_xact_lock(hashtextextended('sign-on-link:' || $1 || ' ' || $2, 0))",
    [connection.id, subject],
  )
  const of = { connectionId: connection.id, issuer }
  refuse(
    (await manager.existsBy(SignOnLink, { ...of, subject })) ? 'SINGLE_SIGN_ON_TOO_LATE' : null,
  )
  const [made] = (await manager.query(
    `insert into sign_on_links as l (id, connection_id, user_id, issuer, subject, linked_at)
     values ($1, $2, $3, $4, $5, $6) on conflict (connection_id, issuer, user_id) do update
       set subject = excluded.subject, linked_at = excluded.linked_at returning l.id`,
    [newId(), connection.id, userId, issuer, subject, now],
  )) as [{ id: string }]
  change.record(signOnLinkActions.linked, {
    targetId: userId,
    subjectId: userId,
    ...(ecosystemId ? { ecosystemId } : {}),
    after: { name, issuer },
  })
  return { ...of, id: made.id, userId, subject, linkedAt: now }
}

/**
 * Holds what a provider's word stands on until the commit: the link, the connection, its domain and the place of the person.
 *
 * @throws SINGLE_SIGN_ON_TOO_LATE
 */
export const holdWord: HoldWord = async (change, linkId) => {
  const [link] = (await change.manager.query(
    `select u.id as "userId", u.email, u.staff_roles <> '{}' as "isStaff", c.id as "connectionId", c.ecosystem_id as "ecosystemId"
     from sign_on_links l join users u on u.id = l.user_id
     join sign_on_connections c on c.id = l.connection_id and c.issuer = l.issuer
     where l.id = $1 for share of l, c`,
    [linkId],
  )) as {
    userId: string
    email: string
    isStaff: boolean
    connectionId: string
    ecosystemId: string | null
  }[]
  const holds =
    link !== undefined &&
    (await domainsSpokenFor(change, link.connectionId)).includes(domainOfEmail(link.email)) &&
    (link.ecosystemId === null
      ? link.isStaff
      : (await membershipIn(change, link.ecosystemId, link.userId)) === 'ACTIVE')
  refuse(holds ? null : 'SINGLE_SIGN_ON_TOO_LATE')
}
