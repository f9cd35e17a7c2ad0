import type { OperationVariables, TypedDocumentNode } from '@apollo/client'
import { useApolloClient } from '@apollo/client/react'
import { useEffect, useRef } from 'react'
import type { ActionState } from 'shared-ui/api-client/action-state.ts'
import { useAction } from 'shared-ui/api-client/use-action.ts'
import { useErrorText } from 'shared-ui/errors/error-message.tsx'
import { problemOf } from 'shared-ui/errors/problem.ts'
import { notifyProblem } from 'shared-ui/notify.tsx'
import { showsPastState } from '../error-place.ts'
import { AssistanceRequestDocument } from './assistance-request.generated.ts'

/**
 * An act on a request. Whenever it is refused the request is fetched anew, so that the page shows its
 * present step and attempts. Where that step may replace the form, the refusal is told as a notice:
 * it must not vanish with the form it happened in.
 */
export function useRequestAct<Data, Variables extends OperationVariables>(
  document: TypedDocumentNode<Data, Variables>,
): [act: (variables: Variables) => Promise<Data | undefined>, state: ActionState] {
  const client = useApolloClient()
  const errorText = useErrorText()
  const inPresentLanguage = useRef(errorText)
  inPresentLanguage.current = errorText
  const [act, state] = useAction(document)
  const { error } = state
  const past = error !== null && showsPastState(problemOf(error).code)
  useEffect(() => {
    if (error === null) return
    if (showsPastState(problemOf(error).code)) notifyProblem(inPresentLanguage.current(error))
    void client.refetchQueries({ include: [AssistanceRequestDocument] })
  }, [client, error])
  return [act, past ? { ...state, error: null } : state]
}
