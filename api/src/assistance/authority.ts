import type { Rule } from '../platform/authority.ts'

/** The analyst who opened a request, and nobody else of the staff. */
export const itsAnalyst: Rule<{ readonly analystId: string }> = {
  name: 'its analyst',
  refusal: (actor, { analystId }) => {
    if (!actor) return 'UNAUTHENTICATED'
    return actor.user.id === analystId ? null : 'FORBIDDEN'
  },
}
