import { useSubscription } from '@apollo/client/react'
import { useEffect } from 'react'
import { OwnProvidersChangedDocument } from './own-portals.generated.ts'
import { tellProvided } from './provided-ecosystems.ts'

/** Follows which ecosystems of the viewer a partner looks after, for the navigation. */
export function useTellProvided(): void {
  const { data } = useSubscription(OwnProvidersChangedDocument)
  const portals = data?.ownPartnerPortalsChanged
  useEffect(() => {
    if (portals) tellProvided(portals.flatMap(({ ecosystemIds }) => ecosystemIds))
  }, [portals])
  // Another person may sign in to this page: theirs are not known yet.
  useEffect(() => () => tellProvided([]), [])
}
