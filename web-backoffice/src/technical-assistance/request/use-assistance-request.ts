import { useApolloClient, useQuery, useSubscription } from '@apollo/client/react'
import { lookAgain } from 'shared-ui/api-client/look-again.ts'
import {
  AssistanceRequestChangedDocument,
  AssistanceRequestDocument,
} from './assistance-request.generated.ts'
import { standingOf } from './request-step.ts'

/**
 * One request, asked for anew at each visit and kept current by its subscription, which writes what
 * the server pushes into the same cached object.
 */
export function useAssistanceRequest(id: string) {
  const client = useApolloClient()
  const { data, error, refetch } = useQuery(AssistanceRequestDocument, {
    variables: { id },
    fetchPolicy: 'network-only',
    nextFetchPolicy: 'cache-first',
  })
  const request = data?.assistanceRequest
  const open = request !== undefined && standingOf(request.state).open
  useSubscription(AssistanceRequestChangedDocument, {
    variables: { id },
    skip: !open,
    ignoreResults: true,
  })
  const look = () => void lookAgain(client, AssistanceRequestDocument, { id })
  return { request, error, refetch, look }
}
