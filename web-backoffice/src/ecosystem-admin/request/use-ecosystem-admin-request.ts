import type { OperationVariables, TypedDocumentNode } from '@apollo/client'
import { useApolloClient, useQuery, useSubscription } from '@apollo/client/react'
import type { ActionState } from 'shared-ui/api-client/action-state.ts'
import { lookAgain } from 'shared-ui/api-client/look-again.ts'
import { useProcessAct } from '../../support-process/use-process-act.ts'
import {
  EcosystemAdminRequestChangedDocument,
  EcosystemAdminRequestDocument,
} from './ecosystem-admin-request.generated.ts'
import { standingOf } from './ecosystem-admin-step.ts'

/**
 * One request, asked for anew at each visit and kept current by its subscription, which writes what
 * the server pushes into the same cached object.
 */
export function useEcosystemAdminRequest(id: string) {
  const client = useApolloClient()
  const { data, error, refetch } = useQuery(EcosystemAdminRequestDocument, {
    variables: { id },
    fetchPolicy: 'network-only',
    nextFetchPolicy: 'cache-first',
  })
  const request = data?.ecosystemAdminRequest
  const open = request !== undefined && standingOf(request.state).open
  useSubscription(EcosystemAdminRequestChangedDocument, {
    variables: { id },
    skip: !open,
    ignoreResults: true,
  })
  const look = () => void lookAgain(client, EcosystemAdminRequestDocument, { id })
  return { request, error, refetch, look }
}

/** An act on an Ecosystem Admin request; see `useProcessAct`. */
export const useEcosystemAdminAct = <Data, Variables extends OperationVariables>(
  document: TypedDocumentNode<Data, Variables>,
): [act: (variables: Variables) => Promise<Data | undefined>, state: ActionState] =>
  useProcessAct(document, EcosystemAdminRequestDocument)
