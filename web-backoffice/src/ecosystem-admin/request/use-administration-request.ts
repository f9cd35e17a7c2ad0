import type { OperationVariables, TypedDocumentNode } from '@apollo/client'
import { useApolloClient, useQuery, useSubscription } from '@apollo/client/react'
import type { ActionState } from 'shared-ui/api-client/action-state.ts'
import { lookAgain } from 'shared-ui/api-client/look-again.ts'
import { useProcessAct } from '../../support-process/use-process-act.ts'
import {
  AdministrationRequestChangedDocument,
  AdministrationRequestDocument,
} from './administration-request.generated.ts'
import { standingOf } from './administration-step.ts'

/**
 * One request, asked for anew at each visit and kept current by its subscription, which writes what
 * the server pushes into the same cached object.
 */
export function useAdministrationRequest(id: string) {
  const client = useApolloClient()
  const { data, error, refetch } = useQuery(AdministrationRequestDocument, {
    variables: { id },
    fetchPolicy: 'network-only',
    nextFetchPolicy: 'cache-first',
  })
  const request = data?.administrationRequest
  const open = request !== undefined && standingOf(request.state).open
  useSubscription(AdministrationRequestChangedDocument, {
    variables: { id },
    skip: !open,
    ignoreResults: true,
  })
  const look = () => void lookAgain(client, AdministrationRequestDocument, { id })
  return { request, error, refetch, look }
}

/** An act on an administration request; see `useProcessAct`. */
export const useAdministrationAct = <Data, Variables extends OperationVariables>(
  document: TypedDocumentNode<Data, Variables>,
): [act: (variables: Variables) => Promise<Data | undefined>, state: ActionState] =>
  useProcessAct(document, AdministrationRequestDocument)
