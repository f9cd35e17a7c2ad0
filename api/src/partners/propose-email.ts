import { countCausedMail } from '../codes/caused-mails.ts'
import { asActorUser } from '../identity/entities.ts'
import { requireReachableEmail } from '../identity/reachable-email.ts'
import { type PersonActor, personAtKeyboard } from '../platform/actor.ts'
import { found, Refusal } from '../platform/errors.ts'
import { mailTo } from '../platform/mail/mail-to.ts'
import type { Platform } from '../platform/platform.ts'
import { admUserActions } from './actions.ts'
import { type AdmUserView, admUserOfId } from './adm-users.ts'
import { partnerMails } from './mails/mails.ts'
import { causedTeamPlaceChange } from './purposes.ts'
import { findForAct, ownPartnerId } from './team-act.ts'

/**
 * Proposes another e-mail to an ADM user (AD3). It changes nothing: their present address is told, and only they
 * themselves make it theirs, in their profile, with their password and MFA code (PA6).
 *
 * @throws NOT_FOUND, FORBIDDEN, OWN_TEAM_PLACE, PRINCIPAL_PROTECTED, ADM_USER_STATE, EMAIL_MALFORMED, EMAIL_UNREACHABLE,
 *   EMAIL_UNCHANGED, SERVICE_UNAVAILABLE, MAIL_LIMIT_REACHED
 */
export async function proposeAdmUserEmail(
  platform: Platform,
  actor: PersonActor,
  { admUserId, newEmail: typed }: { readonly admUserId: string; readonly newEmail: string },
): Promise<AdmUserView> {
  const newEmail = await requireReachableEmail(platform, typed)
  await platform.inChange(actor, async (change) => {
    const { partner, target, person } = await findForAct(platform, change, {
      admUserId,
      act: 'PROPOSE_EMAIL',
    })
    if (newEmail === person.email) throw new Refusal('EMAIL_UNCHANGED')
    const proposer = found(personAtKeyboard(change.actor))
    await countCausedMail(platform, change, {
      caused: causedTeamPlaceChange,
      receiver: person.email,
      senderId: proposer.id,
    })
    change.record(admUserActions.emailProposed, {
      targetId: target.id,
      partnerId: target.partnerId,
      subjectId: target.userId,
      before: { email: person.email },
      after: { email: newEmail },
    })
    change.mail(
      mailTo(asActorUser(person), partnerMails.emailProposed, {
        name: person.name,
        partnerName: partner.name,
        proposedBy: proposer.name,
        newEmail,
        link: new URL('/profile', platform.settings.BACKOFFICE_URL).href,
      }),
    )
  })
  return admUserOfId(platform, ownPartnerId(actor), admUserId)
}
