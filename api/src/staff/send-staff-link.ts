import type { StaffRole } from 'shared-schema/enums'
import { IsNull } from 'typeorm'
import { createLink } from '../codes/one-time-links.ts'
import type { User } from '../identity/entities.ts'
import type { Change } from '../platform/change.ts'
import { newId } from '../platform/ids.ts'
import { mailTo } from '../platform/mail/mail-to.ts'
import type { Platform } from '../platform/platform.ts'
import { staffInvitationActions } from './actions.ts'
import { StaffInvitation } from './entities.ts'
import { staffMails } from './mails/mails.ts'
import { staffLink } from './purposes.ts'
import { staffTopics } from './topics.ts'

/** Whom a link is for: somebody new with these roles, or a member of staff who gets a new authenticator app. */
export type LinkReceiver =
  | {
      readonly email: string
      readonly name: string
      readonly roles: readonly StaffRole[]
      /** Of the invitation, if it is a new one; made here if left out. */
      readonly id?: string
    }
  | {
      readonly user: User
      /** Who wants it: somebody on the server, or two operators (PA2). */
      readonly wantedBy: 'SERVER' | 'OPERATORS'
    }

/** A link that was made, the only time that it can be shown. */
export interface SentLink {
  readonly link: string
  readonly expiresAt: Date
  /** Whether it has replaced an earlier one. */
  readonly replaced: boolean
}

/** Changes of who is staff by one address run one after the other. Lasts until the commit. */
export const lockAddress = async ({ manager }: Change, email: string): Promise<void> => {
  await manager.query("select pg_advisory_xact_lock(hashtextextended('staff:' || $1, 0))", [email])
}

/**
 * Makes a link within a change, and mails it. An earlier one of that address is void (ID9); so is the authenticator app
 * that was shown by it. The caller has locked the address.
 */
export async function sendStaffLink(
  platform: Platform,
  change: Change,
  receiver: LinkReceiver,
): Promise<SentLink> {
  const { manager, now } = change
  const { settings } = platform
  const known = 'user' in receiver ? receiver.user : null
  const { email, name } = 'user' in receiver ? receiver.user : receiver
  const roles = 'user' in receiver ? receiver.user.staffRoles : [...receiver.roles]
  const earlier = await manager.findOneBy(StaffInvitation, { email, usedAt: IsNull() })
  const seconds = settings.STAFF_LINK_SECONDS
  const invitation = manager.create(StaffInvitation, {
    id: earlier?.id ?? ('user' in receiver ? newId() : (receiver.id ?? newId())),
    email,
    name,
    roles,
    userId: known?.id ?? null,
    sentAt: now,
    expiresAt: new Date(now.getTime() + seconds * 1000),
    usedAt: null,
    withdrawnAt: null,
  })
  await manager.save(invitation)
  await manager.query('delete from staff_mfa_setups where invitation_id = $1', [invitation.id])
  const token = await createLink(platform, change, {
    purpose: staffLink,
    userId: null,
    processId: invitation.id,
    seconds,
  })
  const link = `${settings.BACKOFFICE_URL}/join-staff#${token}`
  const sent = earlier ? 'sentAgain' : 'sent'
  change.record(staffInvitationActions[known ? 'newAuthenticatorSent' : sent], {
    targetId: invitation.id,
    ...(known ? { subjectId: known.id } : {}),
    after: { email, name, roles, expiresAt: invitation.expiresAt.toISOString() },
  })
  change.mail(
    'user' in receiver
      ? mailTo(receiver.user, staffMails.newAuthenticator, {
          name,
          link,
          seconds,
          wantedBy: receiver.wantedBy,
        })
      : mailTo({ email, language: null, timeZone: null }, staffMails.staffInvitation, {
          name,
          roles,
          link,
          seconds,
        }),
  )
  change.announce(staffTopics.staff())
  return { link, expiresAt: invitation.expiresAt, replaced: earlier !== null }
}
