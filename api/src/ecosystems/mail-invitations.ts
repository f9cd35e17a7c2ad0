import { createLinks } from '../codes/one-time-links.ts'
import type { Change } from '../platform/change.ts'
import { found } from '../platform/errors.ts'
import { type MailUrgency, mailTo } from '../platform/mail/mail-to.ts'
import type { Platform } from '../platform/platform.ts'
import { ecosystemDeadlines } from './deadlines.ts'
import type { MemberInvitation } from './entities.ts'
import { invitationAddress } from './invitation-link.ts'
import { announceInvitations } from './invitation-steps.ts'
import { ecosystemMails } from './mails/mails.ts'
import { memberInvitationLink } from './purposes.ts'

/** An invitation with what its e-mail names. */
export interface NamedInvitation {
  readonly invitation: MemberInvitation
  readonly ecosystemName: string
}

/** Mails the links of invitations, which voids the earlier links (ID9), and sets their deadlines. */
export async function mailInvitations(
  platform: Platform,
  change: Change,
  given: readonly NamedInvitation[],
  urgency: Extract<MailUrgency, 'ORDINARY' | 'BULK'>,
): Promise<void> {
  const seconds = platform.settings.INVITATION_SECONDS
  const invitations = given.map(({ invitation }) => invitation)
  const readers = await announceInvitations(change, invitations)
  const tokens = await createLinks(
    platform,
    change,
    memberInvitationLink,
    invitations.map(({ id }) => ({ userId: null, processId: id, seconds })),
  )
  for (const [place, { invitation, ecosystemName }] of given.entries()) {
    const { id, email, name, expiresAt } = invitation
    const receiver = { email, ...found(readers[place]) }
    const mail = mailTo(receiver, ecosystemMails.memberInvitation, {
      name,
      ecosystemName,
      invitedBy: found(change.actor.user).name,
      link: invitationAddress(platform.settings, found(tokens[place])),
      seconds,
    })
    change.mail({ ...mail, urgency })
    change.schedule({ kind: ecosystemDeadlines.memberInvitation, targetId: id, at: expiresAt })
  }
}
