import { useSubscription } from '@apollo/client/react'
import { Stack } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAction } from '../api-client/use-action.ts'
import { ErrorMessage } from '../errors/error-message.tsx'
import { useViewer } from '../viewer/viewer.tsx'
import { NoticeBar } from './notice-bar.tsx'
import classes from './notice-bars.module.css'
import {
  DismissNoticeDocument,
  ShownNoticesChangedDocument,
  type ShownNoticesChangedSubscription,
} from './shown-notices.generated.ts'
import { useNoteShown } from './use-note-shown.ts'

type Shown = ShownNoticesChangedSubscription['shownNoticesChanged'][number]

/**
 * The notices of partners, above the content of every page: they appear and go by themselves (AD12). Whoever controls another
 * person's tab can hide one in that tab only: nothing is noted or dismissed for the member.
 */
export function NoticeBars() {
  const { user } = useViewer()
  return <OfPerson key={user.id} />
}

function OfPerson() {
  const { t } = useTranslation('shared/notices')
  const { controller } = useViewer()
  const { data } = useSubscription(ShownNoticesChangedDocument)
  const [hidden, setHidden] = useState<readonly string[]>([])
  const all = data?.shownNoticesChanged ?? []
  const shown = all.filter(({ id }) => !hidden.includes(id))
  useNoteShown(shown)
  const hide = (id: string) => setHidden((before) => [...before, id])
  const barOf = (notice: Shown) =>
    controller ? (
      <ControllersBar key={notice.id} notice={notice} onHide={hide} />
    ) : (
      <ReadersBar key={notice.id} notice={notice} />
    )
  const pressing = shown.filter(({ severity }) => severity === 'CRITICAL')
  const calm = shown.filter(({ severity }) => severity !== 'CRITICAL')
  const isEmpty = shown.length === 0
  // Both regions are there from the start: screen readers announce what comes into a region that they know.
  return (
    <section
      aria-label={isEmpty ? undefined : t('region')}
      className={isEmpty ? undefined : classes.place}
    >
      <Stack gap="xs" aria-live="assertive">
        {pressing.map(barOf)}
      </Stack>
      <Stack gap="xs" aria-live="polite">
        {calm.map(barOf)}
      </Stack>
    </section>
  )
}

/** A notice with the button that dismisses it for its reader, on all their devices. */
function ReadersBar({ notice }: { notice: Shown }) {
  const { t, i18n } = useTranslation('shared/notices')
  const [dismiss, { busy, error }] = useAction(DismissNoticeDocument)
  const act = () => void dismiss({ input: { noticeId: notice.id } })
  return (
    <NoticeBar
      {...notice}
      language={i18n.language}
      dismiss={notice.dismissible ? { label: t('dismiss'), busy, act } : undefined}
    >
      <ErrorMessage error={error} />
    </NoticeBar>
  )
}

function ControllersBar({ notice, onHide }: { notice: Shown; onHide: (id: string) => void }) {
  const { t, i18n } = useTranslation('shared/notices')
  const act = () => onHide(notice.id)
  return (
    <NoticeBar
      {...notice}
      language={i18n.language}
      dismiss={notice.dismissible ? { label: t('hideHere'), busy: false, act } : undefined}
    />
  )
}
