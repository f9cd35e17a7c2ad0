import type { PersonActor } from '../../platform/actor.ts'
import { mailTo } from '../../platform/mail/mail-to.ts'
import type { Platform } from '../../platform/platform.ts'
import { act, type ProvenInput } from '../act.ts'
import { mailActivation } from '../deadline.ts'
import { successionMails } from '../mails/mails.ts'
import { peopleOf } from '../succession-people.ts'
import { step } from '../succession-steps.ts'
import { tellEnded } from '../tell-ended.ts'

/** The invited user rejects; they can't undo it themselves (SU6). */
export const rejectInvitation = (
  platform: Platform,
  actor: PersonActor,
  successionId: string,
): Promise<string> =>
  act(
    platform,
    actor,
    { successionId, event: 'REJECT', by: 'SUCCESSOR' },
    async (change, succession) => {
      await step(platform.settings, change, succession, { event: 'REJECT', by: 'SUCCESSOR' })
      await tellEnded(platform, change, succession, 'ADMINISTRATOR', 'REJECTED')
    },
  )

/** The invited user accepts; an activation link is mailed (SU6, SU7). */
export const acceptInvitation = (
  platform: Platform,
  actor: PersonActor,
  { successionId, code }: ProvenInput,
): Promise<string> =>
  act(
    platform,
    actor,
    { successionId, event: 'ACCEPT', by: 'SUCCESSOR', code, checked: 'SU16' },
    async (change, succession) => {
      const accepted = await step(platform.settings, change, succession, {
        event: 'ACCEPT',
        by: 'SUCCESSOR',
      })
      await mailActivation(platform, change, accepted)
      const { administrator, successor, ecosystem } = await peopleOf(change, succession)
      change.mail(
        mailTo(administrator, successionMails.successionAccepted, {
          name: administrator.name,
          successorName: successor.name,
          successorEmail: successor.email,
          ecosystemName: ecosystem.name,
        }),
      )
    },
  )
