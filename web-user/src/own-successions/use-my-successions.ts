import { useQuery, useSubscription } from '@apollo/client/react'
import { useViewer } from 'shared-ui/viewer/viewer.tsx'
import {
  MySuccessionsChangedDocument,
  MySuccessionsDocument,
  type OwnSuccessionFragment,
} from './own-successions.generated.ts'

/** A succession in which the viewer is the successor. */
export type OwnSuccession = OwnSuccessionFragment

/** The viewer's successions, as far as they have loaded. */
export interface MySuccessions {
  /** Undefined until the first answer; empty in an access session, which never sees successions. */
  readonly successions: readonly OwnSuccession[] | undefined
  readonly error: unknown
  readonly reload: () => void
}

const none: readonly OwnSuccession[] = []

/** The successions of the viewer; `useLiveSuccessions` keeps them up to date. */
export function useMySuccessions(): MySuccessions {
  const { controller } = useViewer()
  const { data, error, refetch } = useQuery(MySuccessionsDocument, {
    skip: controller !== null,
    fetchPolicy: 'cache-first',
  })
  return {
    successions: controller === null ? data?.mySuccessions : none,
    error: error ?? null,
    // If it fails again, `error` holds the failure.
    reload: () => void refetch().catch(() => undefined),
  }
}

/** Keeps everything that `useMySuccessions` reads up to date with the other side; use it once per page. */
export function useLiveSuccessions(): void {
  const { controller } = useViewer()
  useSubscription(MySuccessionsChangedDocument, {
    skip: controller !== null,
    onData: ({ client, data }) => {
      if (!data.data) return
      client.writeQuery({
        query: MySuccessionsDocument,
        data: { mySuccessions: data.data.mySuccessionsChanged },
      })
    },
  })
}
