import type {
  EcosystemAdminAction,
  EcosystemAdminRequestState,
} from 'shared-schema/ecosystem-admin-enums'
import { enumOf } from '../platform/graphql/enums.ts'
import { states } from './rules.ts'

export const EcosystemAdminRequestStateEnum = enumOf<EcosystemAdminRequestState>(
  'EcosystemAdminRequestState',
  "Where support for an ecosystem's administration stands.",
  Object.fromEntries(
    Object.entries(states).map(([state, { meaning }]) => [state, meaning]),
  ) as Record<EcosystemAdminRequestState, string>,
)

export const EcosystemAdminActionEnum = enumOf<EcosystemAdminAction>(
  'EcosystemAdminAction',
  'What the analyst may do with a request now; the apps show exactly these.',
  {
    RESEND_USER_CODE: 'Send the user a new code; the old one is void: resendUserCode.',
    ENTER_USER_CODE: 'Enter the code that the user reads out: enterUserCode.',
    CHOOSE_ECOSYSTEM: "Choose one of the user's ecosystems, or another one: chooseEcosystem.",
    RESEND_INTERNAL_CODE: 'Send the analyst a new code; the old one is void: resendInternalCode.',
    ENTER_INTERNAL_CODE: 'Enter the code from the own mailbox: enterInternalCode.',
    REQUEST_RELEASE: 'Ask the administrator to lift the block: requestRelease.',
    COMPLETE: 'Be done with it: completeEcosystemAdminSupport.',
    CANCEL: 'Stop it with a reason: cancelEcosystemAdminSupport.',
  },
)
