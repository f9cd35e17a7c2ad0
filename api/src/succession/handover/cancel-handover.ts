import type { PersonActor } from '../../platform/actor.ts'
import type { Platform } from '../../platform/platform.ts'
import { act, type ProvenInput } from '../act.ts'
import { step } from '../succession-steps.ts'
import { tellEnded } from '../tell-ended.ts'

/** The administrator stops the hand-over; possible until the successor has confirmed (SU10). */
export const cancelHandover = (
  platform: Platform,
  actor: PersonActor,
  { successionId, code }: ProvenInput,
): Promise<string> =>
  act(
    platform,
    actor,
    { successionId, event: 'CANCEL_HANDOVER', by: 'ADMINISTRATOR', code },
    async (change, succession) => {
      await step(platform.settings, change, succession, {
        event: 'CANCEL_HANDOVER',
        by: 'ADMINISTRATOR',
      })
      await tellEnded(platform, change, succession, 'SUCCESSOR', 'HANDOVER_CANCELLED')
    },
  )
