import { useSubscription } from '@apollo/client/react'
import { useViewer, type Viewer } from '../viewer/viewer.tsx'
import { AccessSessionChangedDocument } from './access-session.generated.ts'

/**
 * The access session of this tab, live; null if it has none. When the session ends, the API client closes the
 * tab's work: nothing needs to be done here.
 */
export function useWatchedAccessSession(): Viewer['accessSession'] {
  const { accessSession } = useViewer()
  const { data } = useSubscription(AccessSessionChangedDocument, { skip: accessSession === null })
  return data?.accessSessionChanged ?? accessSession
}
