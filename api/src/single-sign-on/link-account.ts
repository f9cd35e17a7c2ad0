import { deviceName } from '../identity/device-name.ts'
import { Device } from '../identity/entities.ts'
import { identityTopics } from '../identity/topics.ts'
import { lockUser, userById } from '../identity/users.ts'
import type { Origin, PersonActor } from '../platform/actor.ts'
import { found, Refusal, refuse } from '../platform/errors.ts'
import type { Cookies } from '../platform/http/cookies.ts'
import { mailTo } from '../platform/mail/mail-to.ts'
import type { Platform } from '../platform/platform.ts'
import { connectionById, speaksForOf } from './connections.ts'
import { SignOnConnection } from './entities.ts'
import { joinByProvider, membershipIn } from './join.ts'
import { singleSignOnMails } from './mails/mails.ts'
import { speaksForIn } from './rules.ts'
import { dropTicket, ticketIn } from './tickets.ts'
import { holdWord, linkUser } from './vouched.ts'

/** An account at a provider that waits in this browser for the proof of the earlier way in. */
export interface PendingLink {
  /** What the provider's sign-in is called. */
  readonly name: string
  /** Whose account it will be linked to, as the provider has named it. */
  readonly email: string
}

/** What waits in this browser; null where nothing does. */
export async function pendingLink(
  platform: Platform,
  { app }: Origin,
  cookies: Cookies,
): Promise<PendingLink | null> {
  const ticket = await ticketIn(platform, cookies, app, 'link')
  if (!ticket) return null
  const [connection, user] = await Promise.all([
    connectionById(platform, ticket.connectionId),
    userById(platform, ticket.userId),
  ])
  return { name: connection.name, email: user.email }
}

/**
 * Links the viewer's account to the provider that has vouched for it in this browser (PA9). Whoever was signed in before that
 * has proven nothing: the sign-in must be later, and in the earlier way, with password and MFA code, or by a passkey.
 *
 * @throws SINGLE_SIGN_ON_TOO_LATE, SINGLE_SIGN_ON_NOT_PROVEN
 */
export async function linkSingleSignOn(
  platform: Platform,
  actor: PersonActor,
  cookies: Cookies,
): Promise<void> {
  const { app } = actor.origin
  const ticket = await ticketIn(platform, cookies, app, 'link')
  if (!ticket) throw new Refusal('SINGLE_SIGN_ON_TOO_LATE')
  if (ticket.userId !== actor.user.id) throw new Refusal('SINGLE_SIGN_ON_NOT_PROVEN')
  await platform.inChange(actor, async (change) => {
    const user = await lockUser(change, actor.user.id)
    const device = found(
      await change.manager.findOneBy(Device, { id: actor.device?.id ?? '', userId: user.id }),
    )
    const isProof = device.providerLinkId === null && device.signedInAt.getTime() >= ticket.begun
    refuse(isProof ? null : 'SINGLE_SIGN_ON_NOT_PROVEN')
    const connection = found(
      await change.manager.findOne(SignOnConnection, {
        where: { id: ticket.connectionId, issuer: ticket.issuer },
        lock: { mode: 'pessimistic_read' },
      }),
    )
    refuse(speaksForIn[app] === speaksForOf(connection) ? null : 'SINGLE_SIGN_ON_TOO_LATE')
    const { ecosystemId, joiningRole } = connection
    const link = await linkUser(change, connection, { subject: ticket.subject, userId: user.id })
    if (ecosystemId && joiningRole && !(await membershipIn(change, ecosystemId, user.id)))
      await joinByProvider(change, ecosystemId, user.id, joiningRole)
    await holdWord(change, link.id)
    change.mail(
      mailTo(user, singleSignOnMails.singleSignOnLinked, {
        name: user.name,
        connection: connection.name,
        device: deviceName(actor.origin.userAgent),
        at: change.now,
      }),
    )
    change.announce(identityTopics.user(user.id))
  })
  dropTicket(cookies, 'link')
}
