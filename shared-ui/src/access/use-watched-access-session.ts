import { useSubscription } from '@apollo/client/react'
import { useViewer, type Viewer } from '../viewer/viewer.tsx'
import { AccessSessionChangedDocument } from './access-session.generated.ts'

/**
 * The access session of this tab, live; null where there is none. Its end is heard by the API
 * client, which closes the tab's work.
 */
export function useWatchedAccessSession(): Viewer['accessSession'] {
  const { accessSession } = useViewer()
  const { data } = useSubscription(AccessSessionChangedDocument, { skip: accessSession === null })
  return data?.accessSessionChanged ?? accessSession
}
