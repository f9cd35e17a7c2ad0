import { voidLinks } from '../codes/one-time-links.ts'
import { identityTopics } from '../identity/topics.ts'
import { systemActor } from '../platform/actor.ts'
import type { Change } from '../platform/change.ts'
import { found, refuse } from '../platform/errors.ts'
import { isId } from '../platform/ids.ts'
import type { MailReceiver } from '../platform/mail/mail-to.ts'
import type { Platform } from '../platform/platform.ts'
import { memberInvitationActions } from './actions.ts'
import { MemberInvitation } from './entities.ts'
import {
  endedRefusal,
  type InvitationEnd,
  invitationEnds,
  invitationState,
} from './invitation-rules.ts'
import { memberInvitationLink } from './purposes.ts'
import { ecosystemTopics } from './topics.ts'

/** An invitation as it is recorded: what the inviter typed. */
export const recordedInvitation = ({ email, name, role, expiresAt }: MemberInvitation) => ({
  email,
  name,
  role,
  expiresAt: expiresAt.toISOString(),
})

/** Locks an invitation until the end of the change. @throws NOT_FOUND */
export const lockInvitation = async (change: Change, id: string): Promise<MemberInvitation> =>
  found(
    isId(id)
      ? await change.manager.findOne(MemberInvitation, {
          where: { id },
          lock: { mode: 'pessimistic_write' },
        })
      : null,
  )

/** @throws INVITATION_ENDED unless it is pending */
export const refuseEnded = (change: Change, invitation: MemberInvitation): void =>
  refuse(endedRefusal(invitation, change.now))

/** Ends a locked invitation, voids its link and notifies the pages that show it. */
export async function endInvitation(
  change: Change,
  invitation: MemberInvitation,
  end: InvitationEnd,
  membershipId: string | null = null,
): Promise<void> {
  const { outcome, recordedAs } = invitationEnds[end]
  Object.assign(invitation, { outcome, endedAt: change.now, membershipId })
  await change.manager.save(invitation)
  await voidLinks(change, memberInvitationLink, invitation.id)
  const { email, name, role, ecosystemId } = invitation
  change.record(memberInvitationActions[recordedAs], {
    targetId: invitation.id,
    ecosystemId,
    after: { email, name, role, ...(membershipId ? { membershipId } : {}) },
  })
  await announceInvitations(change, [invitation])
}

type InvitedReader = Pick<MailReceiver, 'language' | 'timeZone'>

/**
 * Notifies the administrators of ecosystems and the users with the addresses, if there are any. The users are looked up
 * in any case, so that neither the answer nor its time tells whether there are.
 *
 * @returns the users' languages and time zones, null if unknown, in the order given; for the e-mails to them only
 */
export async function announceInvitations(
  change: Change,
  invitations: readonly Pick<MemberInvitation, 'ecosystemId' | 'email'>[],
): Promise<InvitedReader[]> {
  const users = (await change.manager.query(
    `select u.id, u.language, u.time_zone as "timeZone"
     from unnest($1::citext[]) with ordinality as given (email, place) left join users u on u.email = given.email
     order by given.place`,
    [invitations.map(({ email }) => email)],
  )) as ({ id: string | null } & InvitedReader)[]
  change.announce(
    ...invitations.map(({ ecosystemId }) => ecosystemTopics.invitations(ecosystemId)),
    ...users.flatMap(({ id }) => (id ? [identityTopics.user(id)] : [])),
  )
  return users.map(({ language, timeZone }) => ({ language, timeZone }))
}

/** Records that an invitation has expired; its row had decided that already. */
export async function writeInvitationExpiry(
  platform: Platform,
  invitationId: string,
): Promise<void> {
  await platform.inChange(systemActor('member invitation'), async (change) => {
    const invitation = await lockInvitation(change, invitationId)
    if (invitation.outcome || invitationState(invitation, change.now) !== 'EXPIRED') return
    await endInvitation(change, invitation, 'expire')
  })
}
