import { useApolloClient } from '@apollo/client/react'
import { useDocumentVisibility } from '@mantine/hooks'
import { useEffect, useRef } from 'react'
import { inBackground } from '../api-client/in-background.ts'
import { useViewer } from '../viewer/viewer.tsx'
import { NoteNoticesShownDocument } from './shown-notices.generated.ts'

/** A notice counts as shown once it has stood in a visible window for so long (ms); not all pages tell of it at one instant. */
const soonest = 1_000
const latest = 5_000

/**
 * Tells the API which notices a person has been shown, each once, not as an act of theirs. Nothing is told under control: the
 * member has not seen them. What can't be told is told with the next notice, or by the next page.
 */
export function useNoteShown(
  notices: readonly { readonly id: string; readonly noted: boolean }[],
): void {
  const apollo = useApolloClient()
  const { controller } = useViewer()
  const isVisible = useDocumentVisibility() === 'visible'
  const told = useRef(new Set<string>())
  const fresh =
    controller || !isVisible
      ? ''
      : notices
          .filter(({ id, noted }) => !noted && !told.current.has(id))
          .map(({ id }) => id)
          .join(' ')
  useEffect(() => {
    if (fresh === '') return
    const noticeIds = fresh.split(' ')
    const timer = setTimeout(
      () => {
        for (const id of noticeIds) told.current.add(id)
        apollo
          .mutate({
            mutation: NoteNoticesShownDocument,
            variables: { input: { noticeIds } },
            context: inBackground,
          })
          .catch(() => {
            for (const id of noticeIds) told.current.delete(id)
          })
      },
      soonest + Math.random() * (latest - soonest),
    )
    return () => clearTimeout(timer)
  }, [apollo, fresh])
}
