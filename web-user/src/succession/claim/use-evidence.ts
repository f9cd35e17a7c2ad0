import { useCallback, useReducer, useRef } from 'react'
import { Refused } from 'shared-ui/api-client/post.ts'
import { randomId } from 'shared-ui/api-client/random-id.ts'
import { useAction } from 'shared-ui/api-client/use-action.ts'
import { usePublicSettings } from 'shared-ui/viewer/viewer.tsx'
import { DiscardEvidenceDocument } from '../succession.generated.ts'
import { afterEvent, type Evidence, type EvidenceItem, gatheredItems } from './evidence.ts'
import { refusalOf } from './evidence-limits.ts'
import { uploadEvidence } from './upload-evidence.ts'

/** The files of one claim while it is written. */
export interface EvidenceFiles {
  readonly items: readonly EvidenceItem[]
  readonly add: (files: readonly File[]) => void
  /** Takes a file out; one that is on its way is broken off, an uploaded one is discarded. */
  readonly remove: (item: EvidenceItem) => void
}

/**
 * Uploads each chosen file at once, with its progress, and keeps the list of them (SU14). It begins
 * with what was gathered before: a reload loses no file.
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
    // Not sent with the claim either way: what can't be discarded now is cleared away by the API.
    if (item.state === 'UPLOADED') void discard({ evidenceId: item.evidence.id })
  }

  return { items, add, remove }
}
