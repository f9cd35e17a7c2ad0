import type { OperationVariables, TypedDocumentNode } from '@apollo/client'
import { useApolloClient } from '@apollo/client/react'
import { useEffect, useRef } from 'react'
import type { ActionState } from 'shared-ui/api-client/action-state.ts'
import { useAction } from 'shared-ui/api-client/use-action.ts'
import { useErrorText } from 'shared-ui/errors/error-message.tsx'
import { showsPastState } from 'shared-ui/errors/past-state.ts'
import { problemOf } from 'shared-ui/errors/problem.ts'
import { notifyProblem } from 'shared-ui/notify.tsx'

/**
 * An act on a process. After each refusal the process is loaded again, so that the page shows its present step
 * and attempts. If that step may replace the form, a notice shows the refusal: it would disappear together with
 * the form.
 */
export function useProcessAct<Data, Variables extends OperationVariables>(
  document: TypedDocumentNode<Data, Variables>,
  query: TypedDocumentNode<unknown, never>,
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
    void client.refetchQueries({ include: [query] })
  }, [client, error, query])
  return [act, past ? { ...state, error: null } : state]
}
