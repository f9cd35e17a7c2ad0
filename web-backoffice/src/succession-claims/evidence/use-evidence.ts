import { useEffect, useState } from 'react'
import { untilThere } from 'shared-ui/api-client/until-there.ts'
import type { EvidenceFieldsFragment } from 'shared-ui/succession/succession.generated.ts'
import { type FetchedEvidence, fetchEvidence } from './fetch-evidence.ts'

/** A file on its way, or as it came. */
export type EvidenceState =
  | { readonly kind: 'LOADING' }
  | { readonly kind: 'FAILED'; readonly error: unknown }
  | { readonly kind: 'THERE'; readonly file: FetchedEvidence }

/** Fetches a file of evidence when it is first shown; while the answer is lost, again. */
export function useEvidence({ id, mediaType, sha256 }: EvidenceFieldsFragment): {
  readonly state: EvidenceState
  retry: () => void
} {
  const [state, setState] = useState<EvidenceState>({ kind: 'LOADING' })
  const [attempt, setAttempt] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt fetches anew.
  useEffect(() => {
    let wanted = true
    setState({ kind: 'LOADING' })
    untilThere((nature) => {
      // Each time that a file is fetched is on the record: nobody fetches one that is not shown any more.
      if (!wanted) throw new Error('the file is not shown any more')
      return fetchEvidence({ id, mediaType, sha256 }, nature)
    }).then(
      (file) => {
        if (wanted) setState({ kind: 'THERE', file })
      },
      (error: unknown) => {
        if (wanted) setState({ kind: 'FAILED', error })
      },
    )
    return () => {
      wanted = false
    }
  }, [id, mediaType, sha256, attempt])
  return { state, retry: () => setAttempt((made) => made + 1) }
}

/** The address of a blob for as long as it is shown. */
export function useBlobUrl(blob: Blob): string | null {
  const [url, setUrl] = useState<string | null>(null)
  useEffect(() => {
    const made = URL.createObjectURL(blob)
    setUrl(made)
    return () => URL.revokeObjectURL(made)
  }, [blob])
  return url
}
