import { staffWith } from '../../identity/staff-with-permission.ts'
import type { PersonActor } from '../../platform/actor.ts'
import { mailTo } from '../../platform/mail/mail-to.ts'
import type { Platform } from '../../platform/platform.ts'
import { requireReason } from '../../platform/reasons.ts'
import { act, type ProvenInput } from '../act.ts'
import { successionMails } from '../mails/mails.ts'
import { pages } from '../pages.ts'
import { reviewClaims } from '../permissions.ts'
import { peopleOf } from '../succession-people.ts'
import { step } from '../succession-steps.ts'
import { reasonLengths } from './reason-lengths.ts'

/** The administrator contests a claim; possible until it completes. A reviewer decides (SU17). */
export const contestClaim = (
  platform: Platform,
  actor: PersonActor,
  { successionId, code, reason: typed }: ProvenInput & { readonly reason: string },
): Promise<string> => {
  const reason = requireReason(typed, reasonLengths(platform.settings).contest)
  return act(
    platform,
    actor,
    { successionId, event: 'CONTEST', by: 'ADMINISTRATOR', code },
    async (change, succession) => {
      const { settings } = platform
      await step(settings, change, succession, {
        event: 'CONTEST',
        by: 'ADMINISTRATOR',
        set: { contestedAt: change.now, contestReason: reason },
        note: reason,
      })
      const { administrator, successor, ecosystem } = await peopleOf(change, succession)
      const reviewers = await staffWith(platform, change, reviewClaims)
      for (const receiver of [...reviewers, successor])
        change.mail(
          mailTo(receiver, successionMails.claimContested, {
            name: receiver.name,
            ecosystemName: ecosystem.name,
            administratorName: administrator.name,
            reason,
            ...(receiver.id === successor.id
              ? { forRole: 'SUCCESSOR' as const }
              : { forRole: 'REVIEWER' as const, link: pages.claim(settings, succession.id) }),
          }),
        )
    },
  )
}
