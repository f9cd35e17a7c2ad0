import type { StaffRole } from 'shared-schema/enums'
import { staffRoles } from 'shared-schema/enums'
import { IsNull } from 'typeorm'
import { countCausedMail } from '../codes/caused-mails.ts'
import { voidLinks } from '../codes/one-time-links.ts'
import { User } from '../identity/entities.ts'
import { requireMfaCode } from '../identity/mfa-codes.ts'
import { isHeldEmail } from '../identity/own-email/held-emails.ts'
import { requireReachableEmail } from '../identity/reachable-email.ts'
import { type PersonActor, personAtKeyboard } from '../platform/actor.ts'
import type { Change } from '../platform/change.ts'
import { found, Refusal } from '../platform/errors.ts'
import { oncePerKey } from '../platform/idempotency.ts'
import { requireName } from '../platform/names.ts'
import type { Platform } from '../platform/platform.ts'
import { staffInvitationActions } from './actions.ts'
import { StaffInvitation } from './entities.ts'
import { causedStaffInvitation, staffLink } from './purposes.ts'
import { lockAddress, sendStaffLink } from './send-staff-link.ts'
import { findInvitation, holdOwnRights } from './staff-act.ts'
import { type StaffView, staffMemberOf } from './staff-members.ts'
import { staffTopics } from './topics.ts'

/** Who is to be staff, and as what. */
export interface StaffInvitee {
  readonly name: string
  readonly email: string
  readonly roles: readonly StaffRole[]
}

/** The roles in the order of the schema, each once. @throws BAD_USER_INPUT without any */
export function requireRoles(given: readonly StaffRole[]): StaffRole[] {
  const roles = staffRoles.filter((role) => given.includes(role))
  if (roles.length === 0) throw new Refusal('BAD_USER_INPUT', { field: 'roles' })
  return roles
}

/**
 * Invites somebody to be staff, with an MFA code of the operator who does: the link leads to a password and an
 * authenticator app, and before both are set there is no account (PA1, PA2). Nobody who is a client becomes staff.
 * Idempotent by its key (API3).
 *
 * @throws FORBIDDEN, NAME_INVALID, BAD_USER_INPUT, EMAIL_MALFORMED, EMAIL_UNREACHABLE, SERVICE_UNAVAILABLE, EMAIL_TAKEN,
 *   ALREADY_INVITED, MAIL_TOO_SOON, MAIL_LIMIT_REACHED, IDEMPOTENCY_KEY_REUSED, MFA codes
 */
export async function inviteStaff(
  platform: Platform,
  actor: PersonActor,
  {
    idempotencyKey,
    code,
    ...given
  }: StaffInvitee & { readonly idempotencyKey: string; readonly code: string },
): Promise<StaffView> {
  const name = requireName(given.name)
  const roles = requireRoles(given.roles)
  const email = await requireReachableEmail(platform, given.email)
  const invitee = { name, email, roles }
  const id = await oncePerKey(
    platform,
    actor,
    { key: idempotencyKey, operation: 'inviteStaff', input: invitee },
    {
      prove: async () => {
        // Asked before the code is checked too, so that no code is used up for what is not possible.
        await platform.inChange(actor, (change) => refuseUnfit(platform, change, invitee))
        await requireMfaCode(platform, actor, code)
      },
      create: async (change, newId) => {
        await refuseUnfit(platform, change, invitee)
        await countInvitation(platform, change, email)
        // A link to a new authenticator app for who has another address by now.
        const left = await change.manager.findOneBy(StaffInvitation, { email, usedAt: IsNull() })
        if (left) await endStaffInvitation(change, left)
        await sendStaffLink(platform, change, { ...invitee, id: newId })
      },
    },
  )
  return staffMemberOf(platform, id)
}

async function refuseUnfit(
  platform: Platform,
  change: Change,
  { email }: StaffInvitee,
): Promise<void> {
  const { manager } = change
  await holdOwnRights(platform, change)
  await lockAddress(change, email)
  if ((await manager.existsBy(User, { email })) || (await isHeldEmail(change, email)))
    throw new Refusal('EMAIL_TAKEN')
  if (await manager.existsBy(StaffInvitation, { email, userId: IsNull(), usedAt: IsNull() }))
    throw new Refusal('ALREADY_INVITED')
}

/**
 * Mails the link of an invitation again; the earlier link is void, and the time starts anew.
 *
 * @throws FORBIDDEN, NOT_FOUND, STAFF_SITUATION, MAIL_TOO_SOON, MAIL_LIMIT_REACHED
 */
export async function resendStaffInvitation(
  platform: Platform,
  actor: PersonActor,
  staffId: string,
): Promise<StaffView> {
  await platform.inChange(actor, async (change) => {
    const { email, name, roles } = await findInvitation(platform, change, staffId)
    await countInvitation(platform, change, email)
    await sendStaffLink(platform, change, { email, name, roles })
  })
  return staffMemberOf(platform, staffId)
}

/** Takes an invitation back: its link opens nothing any more. @throws FORBIDDEN, NOT_FOUND, STAFF_SITUATION */
export async function withdrawStaffInvitation(
  platform: Platform,
  actor: PersonActor,
  staffId: string,
): Promise<void> {
  await platform.inChange(actor, async (change) => {
    const invitation = await findInvitation(platform, change, staffId)
    const { id, email, name, roles } = invitation
    await endStaffInvitation(change, invitation)
    change.record(staffInvitationActions.withdrawn, {
      targetId: id,
      before: { email, name, roles },
    })
    change.announce(staffTopics.staff())
  })
}

/** From now on the link of an invitation opens nothing. */
export async function endStaffInvitation(change: Change, { id }: StaffInvitation): Promise<void> {
  const { manager, now } = change
  await manager.update(StaffInvitation, { id }, { usedAt: now, withdrawnAt: now })
  await manager.query('delete from staff_mfa_setups where invitation_id = $1', [id])
  await voidLinks(change, staffLink, id)
}

const countInvitation = (platform: Platform, change: Change, receiver: string): Promise<void> =>
  countCausedMail(platform, change, {
    caused: causedStaffInvitation,
    receiver,
    senderId: found(personAtKeyboard(change.actor)).id,
  })
