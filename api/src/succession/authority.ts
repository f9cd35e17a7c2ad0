import { may } from '../platform/actor-permissions.ts'
import type { Rule } from '../platform/authority.ts'
import { reviewClaims } from './permissions.ts'
import type { SuccessionView } from './view.ts'

/** The object that these rules are asked about: a succession, or its claim. */
type OfSuccessor = Pick<SuccessionView, 'successor'>

/** The successor themself; never a controller in their place. */
export const itsSuccessor: Rule<OfSuccessor> = {
  name: 'its successor, not under control',
  refusal: (actor, { successor }) => {
    if (!actor) return 'UNAUTHENTICATED'
    return actor.user.id === successor.id && !actor.controller ? null : 'FORBIDDEN'
  },
}

/** The successor, and whoever reviews claims: the administrator reads what is claimed, not what proves it. */
export const itsSuccessorAndReviewers: Rule<OfSuccessor> = {
  name: `its successor, or ${reviewClaims.name}`,
  refusal: (actor, { successor }, { platform }) => {
    if (!actor) return 'UNAUTHENTICATED'
    const isSuccessor = actor.user.id === successor.id
    return isSuccessor || may(platform, actor, reviewClaims) ? null : 'FORBIDDEN'
  },
}
