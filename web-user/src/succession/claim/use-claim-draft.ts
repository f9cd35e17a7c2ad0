import { useCallback, useMemo, useState } from 'react'
import { ownTexts } from 'shared-ui/sign-in/own-texts.ts'
import { useViewer } from 'shared-ui/viewer/viewer.tsx'
import { type ClaimDraft, readDraft, writeDraft } from './claim-draft.ts'

const keyOf = (successionId: string): string => `claim-draft:${successionId}`

interface KeptClaimDraft {
  draft: ClaimDraft
  change: (draft: ClaimDraft) => void
  /** Call it once the claim was sent: deletes the draft from the browser. */
  forget: () => void
}

/**
 * The draft of a claim. What was typed survives a reload if the tab has a storage, and is deleted when the
 * sign-in ends (SU14).
 */
export function useClaimDraft(successionId: string): KeptClaimDraft {
  const { user } = useViewer()
  const kept = useMemo(() => ownTexts(user.id), [user.id])
  const [draft, setDraft] = useState(() => readDraft(kept.getItem(keyOf(successionId))))
  const change = useCallback(
    (changed: ClaimDraft) => {
      setDraft(changed)
      kept.setItem(keyOf(successionId), writeDraft(changed))
    },
    [kept, successionId],
  )
  const forget = useCallback(() => kept.removeItem(keyOf(successionId)), [kept, successionId])
  return { draft, change, forget }
}
