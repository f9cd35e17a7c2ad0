import type { PersonActor } from '../platform/actor.ts'
import type { Platform } from '../platform/platform.ts'
import { mailRequestCode } from '../support-requests/request-code.ts'
import { takeStep } from '../support-requests/take-step.ts'
import { requestEntry } from '../support-requests/told-steps.ts'
import { ecosystemAdminActions } from './actions.ts'
import { internalCode } from './internal-code.ts'
import { requireOwnEcosystem } from './own-ecosystem.ts'
import { ecosystemAdminRequests } from './request-kind.ts'
import type { EcosystemAdminRow } from './request-row.ts'

/**
 * The analyst chooses one of the user's ecosystems, possibly one that the user has received (EA6), and a code
 * goes to the analyst's own mailbox (EA2).
 *
 * @returns as `takeStep`
 * @throws ECOSYSTEM_NOT_OF_USER, CLIENT_BLOCKED, SEND_TOO_SOON, SEND_LIMIT_REACHED, and as `takeStep`
 */
export const chooseEcosystem = (
  platform: Platform,
  actor: PersonActor,
  { requestId, ecosystemId }: { requestId: string; ecosystemId: string },
): Promise<EcosystemAdminRow | null> =>
  takeStep(
    platform,
    actor,
    ecosystemAdminRequests,
    { requestId, event: 'CHOOSE_ECOSYSTEM' },
    async (change, request, state) => {
      await requireOwnEcosystem(change, actor, request, ecosystemId)
      const chosen = { ...request, ecosystemId }
      await mailRequestCode(platform, change, internalCode, chosen)
      change.record(
        ecosystemAdminActions.ecosystemChosen,
        requestEntry(chosen, { state, ecosystemId }),
      )
      return { set: { ecosystemId }, waiting: 'ANEW' }
    },
  )
