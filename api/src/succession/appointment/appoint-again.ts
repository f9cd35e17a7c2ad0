import type { PersonActor } from '../../platform/actor.ts'
import type { Platform } from '../../platform/platform.ts'
import { act, type ProvenInput } from '../act.ts'
import { step } from '../succession-steps.ts'
import { tellEnded } from '../tell-ended.ts'
import { mailInvitation } from './invite.ts'

/** The administrator invites the same member again (SU7, SU13). @throws SUCCESSOR_UNFIT */
export const resendInvitation = (
  platform: Platform,
  actor: PersonActor,
  { successionId, code }: ProvenInput,
): Promise<string> =>
  act(
    platform,
    actor,
    { successionId, event: 'RESEND', by: 'ADMINISTRATOR', code },
    async (change, succession) => {
      const invited = await step(platform.settings, change, succession, {
        event: 'RESEND',
        by: 'ADMINISTRATOR',
      })
      await mailInvitation(platform, change, invited)
    },
  )

/** *Go Back* after a rejection: the appointment stands again; the successor is told (ruling R4). @throws SUCCESSOR_UNFIT */
export const goBackToSuccessor = (
  platform: Platform,
  actor: PersonActor,
  { successionId, code }: ProvenInput,
): Promise<string> =>
  act(
    platform,
    actor,
    { successionId, event: 'GO_BACK', by: 'ADMINISTRATOR', code },
    async (change, succession) => {
      await step(platform.settings, change, succession, {
        event: 'GO_BACK',
        by: 'ADMINISTRATOR',
      })
      await tellEnded(platform, change, succession, 'SUCCESSOR', 'GONE_BACK')
    },
  )
