import { useApolloClient } from '@apollo/client/react'
import { useCallback } from 'react'
import { ViewerDocument } from '../viewer/viewer.generated.ts'

/** Loads the viewer again after a change of the person's security that no event reports at once. */
export function useReloadedViewer(): () => Promise<void> {
  const client = useApolloClient()
  return useCallback(async () => {
    try {
      await client.query({ query: ViewerDocument, fetchPolicy: 'network-only' })
    } catch {
      // The change itself is done; if this load fails, the next event or page load brings the viewer.
    }
  }, [client])
}
