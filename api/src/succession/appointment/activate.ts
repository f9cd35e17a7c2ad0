import { peekLink, takeLink, voidLinks } from '../../codes/one-time-links.ts'
import { holdOpen } from '../../ecosystems/hold-open.ts'
import { asActorUser, User } from '../../identity/entities.ts'
import { linkActor, type Origin, type PersonActor } from '../../platform/actor.ts'
import { Refusal } from '../../platform/errors.ts'
import { mailTo } from '../../platform/mail/mail-to.ts'
import type { Platform } from '../../platform/platform.ts'
import { act, type ProvenInput } from '../act.ts'
import { declinedIfUnfit } from '../blocks/decline.ts'
import { applyLapse, mailActivation } from '../deadline.ts'
import { Succession } from '../entities.ts'
import { successionMails } from '../mails/mails.ts'
import { pages } from '../pages.ts'
import { activationLink } from '../purposes.ts'
import { peopleOf } from '../succession-people.ts'
import { lockSuccession, step } from '../succession-steps.ts'
import { inChangeAfterVetoes } from '../vetoes/vetoes-under-way.ts'

/** What an activation link shows before its button is pressed; consumes nothing (ID9). */
export async function activationPage(platform: Platform, token: string) {
  const link = await peekLink(platform, activationLink, token)
  if (link?.state !== 'LIVE') throw new Refusal('LINK_INVALID')
  const { manager } = platform.database.source
  const succession = await manager.findOneByOrFail(Succession, { id: link.processId })
  const { administrator, successor, ecosystem } = await peopleOf({ manager }, succession)
  return {
    ecosystemName: ecosystem.name,
    administratorName: administrator.name,
    successorName: successor.name,
    expiresAt: link.expiresAt,
  }
}

/** The link's button: the user is the ecosystem's successor, unless a veto was under way (SU7, SU18). @throws LINK_INVALID, ECOSYSTEM_NOT_OPEN */
export async function activateSuccession(
  platform: Platform,
  origin: Origin,
  token: string,
): Promise<{ id: string; actor: PersonActor }> {
  const link = await peekLink(platform, activationLink, token)
  if (link?.state !== 'LIVE') throw new Refusal('LINK_INVALID')
  const user = await platform.database.source.manager.findOneByOrFail(User, { id: link.userId })
  const actor = linkActor(asActorUser(user), origin)
  await inChangeAfterVetoes(platform, actor, link.processId, async (change) => {
    const { ecosystemId } = await change.manager.findOneByOrFail(Succession, { id: link.processId })
    await holdOpen(change, ecosystemId)
    const succession = await applyLapse(
      platform,
      change,
      await lockSuccession(change, link.processId),
    )
    await takeLink(platform, change, activationLink, token)
    await voidLinks(change, activationLink, link.processId)
    if (await declinedIfUnfit(platform, change, succession)) return
    await step(platform.settings, change, succession, { event: 'ACTIVATE', by: 'SUCCESSOR' })
    const { administrator, successor, ecosystem } = await peopleOf(change, succession)
    for (const [receiver, other, role] of [
      [successor, administrator, 'SUCCESSOR'],
      [administrator, successor, 'ADMINISTRATOR'],
    ] as const)
      change.mail(
        mailTo(receiver, successionMails.successionActive, {
          name: receiver.name,
          otherName: other.name,
          ecosystemName: ecosystem.name,
          role,
          profileLink: pages.profile(platform.settings),
        }),
      )
  })
  return { id: link.processId, actor }
}

/** The activation link lapsed: whoever has accepted gets another, with their MFA code (SU7). */
export const renewActivation = (
  platform: Platform,
  actor: PersonActor,
  { successionId, code }: ProvenInput,
): Promise<string> =>
  act(
    platform,
    actor,
    { successionId, event: 'RENEW_LINK', by: 'SUCCESSOR', code, checked: 'SU16' },
    async (change, succession) => {
      const renewed = await step(platform.settings, change, succession, {
        event: 'RENEW_LINK',
        by: 'SUCCESSOR',
      })
      await mailActivation(platform, change, renewed)
    },
  )
