import type { OperationVariables, TypedDocumentNode } from '@apollo/client'
import { useApolloClient } from '@apollo/client/react'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { MutationState } from '../api-client/action-state.ts'
import { useAction } from '../api-client/use-action.ts'
import { notifyProblem } from '../notify.tsx'
import { movedOnTo } from './moved-on.ts'

/**
 * An act on a succession. If the other side was faster (ILLEGAL_TRANSITION), it says the present state, updates
 * the page, and calls `onMovedOn`, which closes the dialog of the act.
 */
export function useSuccessionAct<Data, Variables extends OperationVariables>(
  document: TypedDocumentNode<Data, Variables>,
  onMovedOn: () => void,
): [act: (variables: Variables) => Promise<Data | undefined>, state: MutationState] {
  const { t } = useTranslation('shared/succession')
  const client = useApolloClient()
  const [act, state] = useAction(document)
  const { error, clear } = state
  const present = movedOnTo(error)
  const told = useRef(onMovedOn)
  told.current = onMovedOn
  useEffect(() => {
    if (present === null) return
    notifyProblem(t('movedOn', { state: t(`state.${present}`) }))
    clear()
    told.current()
    // If this fails, the queries themselves show the failure.
    void client.refetchQueries({ include: 'active' })
  }, [present, client, clear, t])
  return [act, present === null ? state : { ...state, error: null }]
}
