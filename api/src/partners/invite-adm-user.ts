import type { AdmProfile } from 'shared-schema/partner-enums'
import { countCausedMail } from '../codes/caused-mails.ts'
import { createLink } from '../codes/one-time-links.ts'
import { asActorUser, User } from '../identity/entities.ts'
import { isHeldEmail } from '../identity/own-email/held-emails.ts'
import { firstPasswordLink } from '../identity/purposes.ts'
import { requireReachableEmail } from '../identity/reachable-email.ts'
import { createUser } from '../identity/users.ts'
import { type PersonActor, personAtKeyboard } from '../platform/actor.ts'
import type { Change } from '../platform/change.ts'
import { found, Refusal, refuse } from '../platform/errors.ts'
import { oncePerKey } from '../platform/idempotency.ts'
import { mailTo } from '../platform/mail/mail-to.ts'
import { requireName } from '../platform/names.ts'
import type { Platform } from '../platform/platform.ts'
import { admUserActions } from './actions.ts'
import { type AdmUserView, admUserOfId } from './adm-users.ts'
import { requirePhone } from './change-adm-user.ts'
import type { AdmUser, Partner } from './entities.ts'
import { partnerMails } from './mails/mails.ts'
import { addAdmUser, partnerOfId } from './partner.ts'
import { manageTeam } from './permissions.ts'
import { causedTeamInvitation } from './purposes.ts'
import { inviteeRefusal } from './rules.ts'
import { findForAct, holdPlaceHaving, ownPartnerId } from './team-act.ts'

/** Who is to join a team, and as what. */
export interface TeamInvitee {
  readonly name: string
  readonly email: string
  readonly phone: string
  readonly profile: AdmProfile
}

/**
 * Takes a person into the team of whoever invites (AD1). Somebody without a password gets a link by which they set one; then
 * they are in. Somebody who has one already is in at once, keeps their name and all their memberships, and is told. The
 * answer takes as long for staff as for people of another team. Idempotent by its key (API3).
 *
 * @throws FORBIDDEN, NAME_INVALID, EMAIL_MALFORMED, EMAIL_UNREACHABLE, SERVICE_UNAVAILABLE, PHONE_MALFORMED,
 *   ALREADY_IN_TEAM, ADM_USER_NOT_ADDABLE, TEAM_FULL, MAIL_TOO_SOON, MAIL_LIMIT_REACHED, IDEMPOTENCY_KEY_REUSED
 */
export async function inviteAdmUser(
  platform: Platform,
  actor: PersonActor,
  { idempotencyKey, ...given }: TeamInvitee & { readonly idempotencyKey: string },
): Promise<AdmUserView> {
  const partner = await partnerOfId(platform, ownPartnerId(actor))
  const name = requireName(given.name)
  const phone = requirePhone(given.phone, partner)
  const email = await requireReachableEmail(platform, given.email)
  const invitee: TeamInvitee = { name, email, phone, profile: given.profile }
  const id = await oncePerKey(
    platform,
    actor,
    { key: idempotencyKey, operation: 'inviteAdmUser', input: { ...invitee, partner: partner.id } },
    { create: (change, newId) => invite(platform, change, newId, { partner, invitee }) },
  )
  return admUserOfId(platform, partner.id, id)
}

interface Invitation {
  readonly partner: Partner
  readonly invitee: TeamInvitee
}

async function invite(
  platform: Platform,
  change: Change,
  id: string,
  { partner, invitee }: Invitation,
): Promise<void> {
  const { manager } = change
  const { email, name, phone, profile } = invitee
  await holdPlaceHaving(platform, change, manageTeam)
  await refuseFullTeam(platform, change, partner)
  // Two invitations of one address run one after the other, whichever team each is for.
  await manager.query("select pg_advisory_xact_lock(hashtextextended('user:' || $1, 0))", [email])
  const known = await manager.findOne(User, {
    where: { email },
    lock: { mode: 'pessimistic_write' },
  })
  const team = await teamOf(change, partner, email)
  // Asked of a known user too, whose own address is never held for another: every refusal takes as long.
  const isHeld = await isHeldEmail(change, email, known?.id)
  refuse(
    inviteeRefusal({
      staff: (known?.staffRoles.length ?? 0) > 0,
      blocked: known?.status === 'BLOCKED' || isHeld,
      team,
    }),
  )
  const person = known ?? (await createUser(change, { email, name }))
  const admUser = await addAdmUser(change, { id, partnerId: partner.id, person, phone, profile })
  if (admUser.state === 'INVITED')
    return mailInvitation(platform, change, { partner, admUser, person })
  await count(platform, change, person)
  change.mail(
    mailTo(asActorUser(person), partnerMails.teamJoined, {
      name: person.name,
      partnerName: partner.name,
      invitedBy: found(change.actor.user).name,
      profile,
      link: platform.settings.BACKOFFICE_URL,
    }),
  )
}

/** @throws TEAM_FULL; two invitations into one team run one after the other, so that both are counted */
async function refuseFullTeam(
  { settings }: Platform,
  change: Change,
  { id }: Partner,
): Promise<void> {
  const { manager } = change
  await manager.query("select pg_advisory_xact_lock(hashtextextended('team:' || $1, 0))", [id])
  const [{ people }] = (await manager.query(
    "select count(*)::int as people from adm_users where partner_id = $1 and state <> 'DELETED'",
    [id],
  )) as [{ people: number }]
  const most = settings.TEAM_SIZE_MAXIMUM
  if (people >= most) throw new Refusal('TEAM_FULL', { most })
}

async function teamOf(
  { manager, now }: Change,
  { id }: Partner,
  email: string,
): Promise<'NONE' | 'OWN' | 'ANOTHER'> {
  // Whoever is to be the Principal of a partner that does not exist yet has a place there already.
  const [place] = (await manager.query(
    `select t.partner_id as "partnerId" from users u join adm_users t on t.user_id = u.id and t.state <> 'DELETED'
     where u.email = $1
     union all
     select i.id from users u join partner_invitations i on i.user_id = u.id and i.ended_at is null and i.expires_at > $2
     where u.email = $1`,
    [email, now],
  )) as { partnerId: string }[]
  if (!place) return 'NONE'
  return place.partnerId === id ? 'OWN' : 'ANOTHER'
}

/**
 * Mails the link of an invitation again; the earlier link is void, and the time starts anew.
 *
 * @throws NOT_FOUND, FORBIDDEN, ADM_USER_STATE, EMAIL_UNREACHABLE, SERVICE_UNAVAILABLE, MAIL_TOO_SOON, MAIL_LIMIT_REACHED
 */
export async function resendTeamInvitation(
  platform: Platform,
  actor: PersonActor,
  admUserId: string,
): Promise<AdmUserView> {
  const { user } = await admUserOfId(platform, ownPartnerId(actor), admUserId)
  await requireReachableEmail(platform, user.email)
  await platform.inChange(actor, async (change) => {
    const { partner, target, person } = await findForAct(platform, change, {
      admUserId,
      act: 'RESEND_INVITATION',
    })
    change.record(admUserActions.invitationResent, {
      targetId: target.id,
      partnerId: partner.id,
      subjectId: target.userId,
    })
    await mailInvitation(platform, change, { partner, admUser: target, person })
  })
  return admUserOfId(platform, ownPartnerId(actor), admUserId)
}

/** Mails the link by which the first password is set, which voids the earlier link (ID9). */
async function mailInvitation(
  platform: Platform,
  change: Change,
  {
    partner,
    admUser,
    person,
  }: { readonly partner: Partner; readonly admUser: AdmUser; readonly person: User },
): Promise<void> {
  const { TEAM_INVITATION_SECONDS: seconds, BACKOFFICE_URL } = platform.settings
  await count(platform, change, person)
  const token = await createLink(platform, change, {
    purpose: firstPasswordLink,
    userId: person.id,
    processId: person.id,
    seconds,
  })
  change.mail(
    mailTo(asActorUser(person), partnerMails.teamInvitation, {
      name: person.name,
      partnerName: partner.name,
      invitedBy: found(change.actor.user).name,
      profile: admUser.profile,
      link: `${BACKOFFICE_URL}/reset-password#${token}`,
      seconds,
    }),
  )
}

const count = (platform: Platform, change: Change, { email }: User): Promise<void> =>
  countCausedMail(platform, change, {
    caused: causedTeamInvitation,
    receiver: email,
    senderId: found(personAtKeyboard(change.actor)).id,
  })
