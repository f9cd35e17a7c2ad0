import type { OperationVariables, TypedDocumentNode } from '@apollo/client'
import { useApolloClient } from '@apollo/client/react'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { ActionState } from '../api-client/action-state.ts'
import { useAction } from '../api-client/use-action.ts'
import { notifyProblem } from '../notify.tsx'
import { movedOnTo } from './moved-on.ts'

/**
 * An act upon a succession. Where the other side was faster (ILLEGAL_TRANSITION), the present state
 * is said, the page is brought up to date, and `onMovedOn` closes what asked for the act.
 */
export function useSuccessionAct<Data, Variables extends OperationVariables>(
  document: TypedDocumentNode<Data, Variables>,
  onMovedOn: () => void,
): [act: (variables: Variables) => Promise<Data | undefined>, state: ActionState] {
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
    // Its failure is shown by the queries themselves.
    void client.refetchQueries({ include: 'active' })
  }, [present, client, clear, t])
  return [act, present === null ? state : { ...state, error: null }]
}
