import { useCallback, useState } from 'react'
import { tabStorage } from 'shared-ui/browser-storage.ts'
import { type ClaimDraft, readDraft, writeDraft } from './claim-draft.ts'

const keyOf = (successionId: string): string => `claim-draft:${successionId}`

interface KeptClaimDraft {
  draft: ClaimDraft
  change: (draft: ClaimDraft) => void
  /** The claim was sent: nothing of it stays in the browser. */
  forget: () => void
}

/** The draft of a claim. What was typed outlasts a reload, where the tab's storage allows it (SU14). */
export function useClaimDraft(successionId: string): KeptClaimDraft {
  const [draft, setDraft] = useState(() => readDraft(tabStorage.getItem(keyOf(successionId))))
  const change = useCallback(
    (changed: ClaimDraft) => {
      setDraft(changed)
      tabStorage.setItem(keyOf(successionId), writeDraft(changed))
    },
    [successionId],
  )
  const forget = useCallback(() => tabStorage.removeItem(keyOf(successionId)), [successionId])
  return { draft, change, forget }
}
