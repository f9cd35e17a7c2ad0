import type { Rule } from '../platform/authority.ts'
import { actorAccess } from './controlled-actor.ts'

/** Somebody acting under an access session. */
export const controller: Rule = {
  name: 'controller',
  refusal: (actor) => {
    if (!actor) return 'UNAUTHENTICATED'
    return actorAccess.of(actor) ? null : 'FORBIDDEN'
  },
}
