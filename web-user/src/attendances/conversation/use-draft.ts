import { useCallback, useMemo } from 'react'
import { ownTexts } from 'shared-ui/sign-in/own-texts.ts'
import { useViewer } from 'shared-ui/viewer/viewer.tsx'

/** What is written: a reply that the contact gets, or a note for colleagues. */
export type WrittenKind = 'REPLY' | 'NOTE'

const keyOf = (attendanceId: string, kind: WrittenKind): string =>
  `attendance:${attendanceId}:${kind}`

interface Draft {
  /** What was typed and not sent; empty if nothing was. */
  readonly read: () => string
  /** Keeps what is typed; forgets it if it is empty. */
  readonly keep: (typed: string) => void
}

/**
 * What somebody has typed into a conversation and not sent. It stays for this tab when the page changes, and belongs to who
 * is at the keyboard: under control that is the controller, never the member. A reply and a note are never mixed up.
 */
export function useDraft(attendanceId: string, kind: WrittenKind): Draft {
  const { user, controller } = useViewer()
  const kept = useMemo(() => ownTexts((controller ?? user).id), [controller, user])
  const read = useCallback(
    () => kept.getItem(keyOf(attendanceId, kind)) ?? '',
    [kept, attendanceId, kind],
  )
  const keep = useCallback(
    (typed: string) => {
      if (typed === '') kept.removeItem(keyOf(attendanceId, kind))
      else kept.setItem(keyOf(attendanceId, kind), typed)
    },
    [kept, attendanceId, kind],
  )
  return useMemo(() => ({ read, keep }), [read, keep])
}
