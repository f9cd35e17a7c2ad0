import { useApolloClient } from '@apollo/client/react'
import { useCallback } from 'react'
import { ViewerDocument } from '../viewer/viewer.generated.ts'

/** Asks for the viewer again after a change of security that no event tells at once. */
export function useReloadedViewer(): () => Promise<void> {
  const client = useApolloClient()
  return useCallback(async () => {
    try {
      await client.query({ query: ViewerDocument, fetchPolicy: 'network-only' })
    } catch {
      // The change itself is done; the next event or load brings the viewer.
    }
  }, [client])
}
