import type { PersonActor } from '../../platform/actor.ts'
import type { Change } from '../../platform/change.ts'
import { Refusal } from '../../platform/errors.ts'
import { isId } from '../../platform/ids.ts'
import { mailTo } from '../../platform/mail/mail-to.ts'
import type { Platform } from '../../platform/platform.ts'
import { act, hasPart, ownSuccession, type ProvenInput } from '../act.ts'
import { mailInvitee } from '../appointment/invite.ts'
import { Succession } from '../entities.ts'
import { successionMails } from '../mails/mails.ts'
import { pages } from '../pages.ts'
import { allowedEvents } from '../rules/allowed-rules.ts'
import { peopleOf } from '../succession-people.ts'
import { step } from '../succession-steps.ts'

/**
 * Either side lifts the block that support has asked to lift, with their MFA code (EA4): after a broken
 * condition the invitation is pending again; after a declined claim the appointment stands again, and the
 * successor can claim with new evidence. The analyst who asked stands on the record.
 *
 * @throws NOT_FOUND, NOT_BLOCKED, SUCCESSOR_UNFIT (`restrictions`), ILLEGAL_TRANSITION, MFA codes
 */
export async function releaseSuccession(
  platform: Platform,
  actor: PersonActor,
  { successionId, code }: ProvenInput,
): Promise<string> {
  const by = await sideOf(platform, actor, successionId)
  const known = await ownSuccession(platform, actor, successionId, by)
  const event = allowedEvents(known, by).find((each) => each === 'RELEASE' || each === 'REINSTATE')
  if (!event) throw new Refusal('NOT_BLOCKED', { state: known.state })
  return act(platform, actor, { successionId, event, by, code }, async (change, succession) => {
    const lifted = await step(platform.settings, change, succession, {
      event,
      by,
      set: {
        restrictions: [],
        declineReason: null,
        releaseRequestedBy: null,
        releaseRequestedAt: null,
      },
      note: succession.releaseRequestedBy,
    })
    await tellLifted(platform, change, lifted)
    if (lifted.state === 'INVITED')
      await mailInvitee(platform, change, lifted, { causedBy: actor.user.id })
  })
}

/** The side of a succession on which the actor is. */
async function sideOf(
  platform: Platform,
  actor: PersonActor,
  successionId: string,
): Promise<'ADMINISTRATOR' | 'SUCCESSOR'> {
  const succession = isId(successionId)
    ? await platform.database.source.manager.findOneBy(Succession, { id: successionId })
    : null
  return succession && hasPart(platform, actor, succession, 'SUCCESSOR')
    ? 'SUCCESSOR'
    : 'ADMINISTRATOR'
}

/**
 * Mails the administrator, and the successor if the appointment stands again; an invited successor gets the
 * invitation instead.
 */
async function tellLifted(
  { settings }: Platform,
  change: Change,
  succession: Succession,
): Promise<void> {
  const { administrator, successor, ecosystem } = await peopleOf(change, succession)
  const outcome = succession.state === 'ACTIVE' ? 'ACTIVE' : 'INVITED'
  for (const [receiver, other, role, link] of [
    [administrator, successor, 'ADMINISTRATOR', pages.store(settings, ecosystem.id)],
    [successor, administrator, 'SUCCESSOR', pages.web(settings)],
  ] as const)
    if (role === 'ADMINISTRATOR' || outcome === 'ACTIVE')
      change.mail(
        mailTo(receiver, successionMails.successionReleased, {
          name: receiver.name,
          ecosystemName: ecosystem.name,
          otherName: other.name,
          role,
          outcome,
          link,
        }),
      )
}
