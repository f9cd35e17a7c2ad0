import { useEffect, useState } from 'react'
import { untilThere } from 'shared-ui/api-client/until-there.ts'
import type { EvidenceFieldsFragment } from 'shared-ui/succession/succession.generated.ts'
import { type FetchedEvidence, fetchEvidence } from './fetch-evidence.ts'

/** A file that is loading, has loaded or has failed. */
export type EvidenceState =
  | { readonly kind: 'LOADING' }
  | { readonly kind: 'FAILED'; readonly error: unknown }
  | { readonly kind: 'THERE'; readonly file: FetchedEvidence }

/** Fetches a file of evidence when it is first shown, and again while the answer is lost. */
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
      // The API records each fetch of a file: a file that is no longer shown must not be fetched.
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

/** The address of a blob; valid while the component is shown. */
export function useBlobUrl(blob: Blob): string | null {
  const [url, setUrl] = useState<string | null>(null)
  useEffect(() => {
    const made = URL.createObjectURL(blob)
    setUrl(made)
    return () => URL.revokeObjectURL(made)
  }, [blob])
  return url
}
