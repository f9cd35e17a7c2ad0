import { useCallback, useReducer, useRef } from 'react'
import { Refused } from 'shared-ui/api-client/post.ts'
import { randomId } from 'shared-ui/api-client/random-id.ts'
import { useAction } from 'shared-ui/api-client/use-action.ts'
import { usePublicSettings } from 'shared-ui/viewer/viewer.tsx'
import { DiscardEvidenceDocument } from '../succession.generated.ts'
import { afterEvent, type Evidence, type EvidenceItem, gatheredItems } from './evidence.ts'
import { refusalOf } from './evidence-limits.ts'
import { uploadEvidence } from './upload-evidence.ts'

/** The files of a claim that is being written. */
export interface EvidenceFiles {
  readonly items: readonly EvidenceItem[]
  readonly add: (files: readonly File[]) => void
  /** Removes a file: aborts its upload, or discards it if it is uploaded. */
  readonly remove: (item: EvidenceItem) => void
}

/**
 * Uploads each chosen file at once, reports the progress, and keeps the list of files (SU14). The list begins
 * with the files that were uploaded before: a reload loses none.
 */
export function useEvidence(successionId: string, gathered: readonly Evidence[]): EvidenceFiles {
  const { limits } = usePublicSettings()
  const [items, tell] = useReducer(afterEvent, gathered, gatheredItems)
  const uploads = useRef(new Map<string, AbortController>())
  const [discard] = useAction(DiscardEvidenceDocument)
  const counted = items.filter(({ state }) => state !== 'REFUSED').length

  const upload = useCallback(
    async (file: File, key: string) => {
      const controller = new AbortController()
      uploads.current.set(key, controller)
      try {
        const evidence = await uploadEvidence({
          successionId,
          file,
          signal: controller.signal,
          onProgress: (share) => tell({ kind: 'PROGRESS', key, share }),
        })
        tell({ kind: 'UPLOADED', key, evidence })
      } catch (error) {
        tell({ kind: 'REFUSED', key, error })
      } finally {
        uploads.current.delete(key)
      }
    },
    [successionId],
  )

  const add = (files: readonly File[]) => {
    let before = counted
    for (const file of files) {
      const key = randomId()
      const code = refusalOf(file, before, limits)
      tell({ kind: 'BEGUN', key, name: file.name, bytes: file.size })
      if (code !== null) {
        tell({ kind: 'REFUSED', key, error: new Refused([{ extensions: { code } }]) })
        continue
      }
      before += 1
      void upload(file, key)
    }
  }

  const remove = (item: EvidenceItem) => {
    tell({ kind: 'REMOVED', key: item.key })
    uploads.current.get(item.key)?.abort()
    // The claim is sent without it in any case: if it cannot be discarded now, the API clears it away later.
    if (item.state === 'UPLOADED') void discard({ evidenceId: item.evidence.id })
  }

  return { items, add, remove }
}
