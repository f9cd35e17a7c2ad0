import { useQuery, useSubscription } from '@apollo/client/react'
import { useViewer } from 'shared-ui/viewer/viewer.tsx'
import {
  MySuccessionsChangedDocument,
  MySuccessionsDocument,
  type OwnSuccessionFragment,
} from './own-successions.generated.ts'

/** A succession in which the viewer is the successor. */
export type OwnSuccession = OwnSuccessionFragment

/** The viewer's successions as far as they are known. */
export interface MySuccessions {
  /** Undefined until the first answer; empty under an access session, which never sees any. */
  readonly successions: readonly OwnSuccession[] | undefined
  readonly error: unknown
  readonly reload: () => void
}

const none: readonly OwnSuccession[] = []

/** The successions of the viewer, up to date through `useLiveSuccessions`. */
export function useMySuccessions(): MySuccessions {
  const { controller } = useViewer()
  const { data, error, refetch } = useQuery(MySuccessionsDocument, {
    skip: controller !== null,
    fetchPolicy: 'cache-first',
  })
  return {
    successions: controller === null ? data?.mySuccessions : none,
    error: error ?? null,
    // What fails is in `error` again.
    reload: () => void refetch().catch(() => undefined),
  }
}

/** Keeps all that `useMySuccessions` reads up to date while the other side acts; one per page. */
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
