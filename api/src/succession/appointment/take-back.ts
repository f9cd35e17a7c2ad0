import { voidLinks } from '../../codes/one-time-links.ts'
import type { PersonActor } from '../../platform/actor.ts'
import type { Platform } from '../../platform/platform.ts'
import { act, type ProvenInput } from '../act.ts'
import { activationLink } from '../purposes.ts'
import { step } from '../succession-steps.ts'
import { tellEnded } from '../tell-ended.ts'

/** The administrator withdraws an invitation or an appointment (SU5, SU9). */
export const takeBack = (
  platform: Platform,
  actor: PersonActor,
  event: 'REVOKE' | 'REMOVE',
  { successionId, code }: ProvenInput,
): Promise<string> =>
  act(
    platform,
    actor,
    { successionId, event, by: 'ADMINISTRATOR', code },
    async (change, succession) => {
      await step(platform.settings, change, succession, { event, by: 'ADMINISTRATOR' })
      await voidLinks(change, activationLink, succession.id)
      await tellEnded(platform, change, succession, 'SUCCESSOR', 'REVOKED')
    },
  )
