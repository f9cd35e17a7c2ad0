import { countCausedMail } from '../codes/caused-mails.ts'
import { asActorUser, User } from '../identity/entities.ts'
import { requireMfaCode } from '../identity/mfa-codes.ts'
import { identityTopics } from '../identity/topics.ts'
import type { PersonActor } from '../platform/actor.ts'
import { mailTo } from '../platform/mail/mail-to.ts'
import type { Platform } from '../platform/platform.ts'
import { admUserActions, partnerActions } from './actions.ts'
import { type AdmUserView, admUserOfId } from './adm-users.ts'
import { Partner } from './entities.ts'
import { partnerMails } from './mails/mails.ts'
import { causedPrincipal } from './purposes.ts'
import { recordedAdmUser } from './recorded-adm-user.ts'
import { findForAct, ownPartnerId } from './team-act.ts'
import { partnerTopics } from './topics.ts'

/**
 * The Principal hands the title on to another active Super Admin of the team who has MFA on, with an MFA code of their own.
 * In every snapshot of the database there is exactly one Principal; both are told by e-mail (AD5).
 *
 * @throws NOT_FOUND, FORBIDDEN to everybody but the Principal, OWN_TEAM_PLACE, PRINCIPAL_UNFIT, MAIL_LIMIT_REACHED, MFA codes
 */
export async function handPrincipalOn(
  platform: Platform,
  actor: PersonActor,
  { admUserId, code }: { readonly admUserId: string; readonly code: string },
): Promise<AdmUserView> {
  const act = { admUserId, act: 'MAKE_PRINCIPAL' } as const
  // Asked before the code is checked too, so that no code is used up for what is not possible.
  await platform.inChange(actor, (change) => findForAct(platform, change, act))
  await requireMfaCode(platform, actor, code)
  await platform.inChange(actor, async (change) => {
    const { partner, own, target, person } = await findForAct(platform, change, act)
    const { manager } = change
    await countCausedMail(platform, change, {
      caused: causedPrincipal,
      receiver: person.email,
      senderId: own.userId,
    })
    const former = await manager.findOneByOrFail(User, { id: own.userId })
    await manager.update(Partner, { id: partner.id }, { principalId: target.id })
    change.record(partnerActions.principalHandedOn, {
      targetId: partner.id,
      partnerId: partner.id,
      subjectId: target.userId,
      before: { principal: former.name, principalEmail: former.email },
      after: { principal: person.name, principalEmail: person.email },
    })
    // In the history of each of the two too, which shows what happened to their place.
    for (const [place, owner, action] of [
      [target, person, admUserActions.principalReceived],
      [own, former, admUserActions.principalGiven],
    ] as const)
      change.record(action, {
        targetId: place.id,
        partnerId: partner.id,
        subjectId: place.userId,
        after: recordedAdmUser(place, owner),
      })
    change.announce(
      partnerTopics.team(partner.id),
      identityTopics.user(former.id),
      identityTopics.user(person.id),
    )
    for (const [receiver, mail] of [
      [person, partnerMails.principalReceived],
      [former, partnerMails.principalGiven],
    ] as const)
      change.mail(
        mailTo(asActorUser(receiver), mail, {
          name: receiver.name,
          partnerName: partner.name,
          formerName: former.name,
          newName: person.name,
          at: change.now,
          link: platform.settings.BACKOFFICE_URL,
        }),
      )
  })
  return admUserOfId(platform, ownPartnerId(actor), admUserId)
}
