import { Paper, VisuallyHidden } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { ErrorState } from 'shared-ui/errors/error-state.tsx'
import { problemOf } from 'shared-ui/errors/problem.ts'
import { EmptyState, LoadingState } from 'shared-ui/lists/list-states.tsx'
import classes from '../attendances.module.css'
import { ConversationFoot } from './conversation-foot.tsx'
import { ConversationHead } from './conversation-head.tsx'
import { ConversationMessages } from './conversation-messages.tsx'
import { KeptTexts } from './kept-texts.tsx'
import { useAttendance } from './use-attendance.ts'
import { WayBack } from './way-back.tsx'

interface ConversationProps {
  attendanceId: string
  /** The list from which it was opened. */
  wayBack: string
  /** Whether it is a page of its own, as on a phone, and not beside the lists. */
  isPage: boolean
}

/** One attendance with its messages, live. To open it changes nothing: only acts do (AD12). */
export function Conversation({ attendanceId, wayBack, isPage }: ConversationProps) {
  const { t } = useTranslation('attendances')
  const live = useAttendance(attendanceId)
  const { attendance, lostBecause, error, reload } = live
  const place = `${classes.pane} ${isPage ? classes.page : ''}`
  const instead = (content: ReactNode) => (
    <Paper withBorder className={place}>
      {isPage && <VisuallyHidden component="h1">{t('title')}</VisuallyHidden>}
      <div className={`${classes.scroll} ${classes.state}`}>{content}</div>
    </Paper>
  )
  const gone = (title: string, body: string) =>
    instead(
      <>
        <EmptyState title={title} action={<WayBack to={wayBack} />}>
          {body}
        </EmptyState>
        <KeptTexts attendanceId={attendanceId} kinds={['REPLY', 'NOTE']} />
      </>,
    )
  if (lostBecause) return gone(t('lost.title'), t(`lost.${lostBecause}`))
  if (attendance) {
    const contact = attendance.contact.name ?? t('unnamed')
    return (
      <Paper withBorder className={place} component="article" aria-label={contact}>
        <ConversationHead
          attendance={attendance}
          contact={contact}
          isPage={isPage}
          wayBack={wayBack}
        />
        <ConversationMessages {...live} contact={contact} />
        <ConversationFoot attendance={attendance} contact={contact} />
      </Paper>
    )
  }
  if (attendance === null || problemOf(error).code === 'NOT_FOUND')
    return gone(t('notFound.title'), t('notFound.body'))
  return instead(error ? <ErrorState error={error} onRetry={reload} /> : <LoadingState rows={6} />)
}
