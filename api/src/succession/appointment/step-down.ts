import { voidLinks } from '../../codes/one-time-links.ts'
import type { PersonActor } from '../../platform/actor.ts'
import type { Platform } from '../../platform/platform.ts'
import { act } from '../act.ts'
import { activationLink } from '../purposes.ts'
import { step } from '../succession-steps.ts'
import { tellEnded } from '../tell-ended.ts'

/** What a successor can say no to once they have accepted, and how the administrator is told. */
const noes = {
  CANCEL_CLAIM: 'CLAIM_CANCELLED',
  REFUSE_HANDOVER: 'HANDOVER_REFUSED',
  RESIGN: 'RESIGNED',
} as const

/** The successor cancels their claim, refuses a hand-over or resigns: they are the successor no more (SU15). */
export const stepDown = (
  platform: Platform,
  actor: PersonActor,
  event: keyof typeof noes,
  successionId: string,
): Promise<string> =>
  act(platform, actor, { successionId, event, by: 'SUCCESSOR' }, async (change, succession) => {
    await step(platform.settings, change, succession, { event, by: 'SUCCESSOR' })
    await voidLinks(change, activationLink, succession.id)
    await tellEnded(platform, change, succession, 'ADMINISTRATOR', noes[event])
  })
