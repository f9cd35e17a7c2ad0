import type { AssistanceAction, AssistanceState } from 'shared-schema/enums'
import { enumOf } from '../platform/graphql/enums.ts'
import { states } from './rules.ts'

export const AssistanceStateEnum = enumOf<AssistanceState>(
  'AssistanceState',
  'Where an assistance request stands.',
  Object.fromEntries(
    Object.entries(states).map(([state, { meaning }]) => [state, meaning]),
  ) as Record<AssistanceState, string>,
)

export const AssistanceActionEnum = enumOf<AssistanceAction>(
  'AssistanceAction',
  'What the caller may do with a request now; the apps show exactly these.',
  {
    SEND_ANALYST_CODE: "Send a code to the analyst's own mailbox, or a new one: sendAnalystCode.",
    ENTER_ANALYST_CODE: 'Enter that code, as its analyst: enterAnalystCode.',
    SEND_CLIENT_CODE: 'Tell the client why, and send the code: sendClientCode.',
    RESEND_CLIENT_CODE: 'Send the client a new code; the old one is void: resendClientCode.',
    ENTER_CLIENT_CODE:
      "Enter the client's code: enterClientCode by the client, enterClientCodeAsAnalyst by the analyst.",
    REFUSE: 'Say no, as the client, before access opens: refuseAssistance.',
    CANCEL: 'Stop it with a reason, as its analyst: cancelAssistance.',
    OPEN_ENVIRONMENT: "Enter one of the client's environments: openEnvironment.",
    END_SESSION: 'End the session before its time: endAssistance, endAssistanceAsClient.',
  },
)
