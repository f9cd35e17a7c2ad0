import type { Rule } from '../platform/authority.ts'

/** A support analyst, signed in to the backoffice or the developers' playground (AS1). */
export const analyst: Rule = {
  name: 'analyst',
  refusal: (actor) => {
    if (!actor) return 'UNAUTHENTICATED'
    const inBackoffice = actor.origin.app === 'BACKOFFICE' || actor.origin.app === 'API'
    return inBackoffice && actor.user.staffRole === 'ANALYST' ? null : 'FORBIDDEN'
  },
}

/** Platform administration, signed in to the backoffice or the developers' playground (SU14). */
export const reviewer: Rule = {
  name: 'reviewer',
  refusal: (actor) => {
    if (!actor) return 'UNAUTHENTICATED'
    const inBackoffice = actor.origin.app === 'BACKOFFICE' || actor.origin.app === 'API'
    return inBackoffice && actor.user.staffRole === 'REVIEWER' ? null : 'FORBIDDEN'
  },
}
