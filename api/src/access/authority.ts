import type { Rule } from '../platform/authority.ts'

/** Somebody acting under an access session. */
export const controller: Rule = {
  name: 'controller',
  refusal: (actor) => {
    if (!actor) return 'UNAUTHENTICATED'
    return actor.accessSession ? null : 'FORBIDDEN'
  },
}
