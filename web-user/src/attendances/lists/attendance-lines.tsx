import { useQuery } from '@apollo/client/react'
import { VisuallyHidden } from '@mantine/core'
import { IconMessages } from '@tabler/icons-react'
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { AttendanceList } from 'shared-schema/attendance-enums'
import { ErrorState } from 'shared-ui/errors/error-state.tsx'
import { EmptyState, LoadingState, LoadMore } from 'shared-ui/lists/list-states.tsx'
import type { LoadedConnection } from 'shared-ui/lists/use-connection.ts'
import { useViewer } from 'shared-ui/viewer/viewer.tsx'
import { type AttendanceRowFragment, QueuesToChooseDocument } from '../attendances.generated.ts'
import classes from '../attendances.module.css'
import { namesOf } from '../person-name.ts'
import { NearInstant } from './near-instant.tsx'

interface AttendanceLinesProps {
  ecosystemId: string
  attendances: LoadedConnection<AttendanceRowFragment>
  list: AttendanceList
  openId: string | null
  pathOf: (id: string) => string
}

/** The lines of a list in every state: loading, failed, none, some, more to load. */
export function AttendanceLines(props: AttendanceLinesProps) {
  const { ecosystemId, attendances, list, openId, pathOf } = props
  const { nodes, error, loading } = attendances
  if (nodes.length === 0)
    return (
      <div className={`${classes.scroll} ${classes.state}`}>
        {error ? (
          <ErrorState error={error} onRetry={attendances.reload} />
        ) : loading ? (
          <LoadingState rows={5} />
        ) : (
          <NothingHere ecosystemId={ecosystemId} list={list} />
        )}
      </div>
    )
  return (
    <>
      <div className={classes.scroll}>
        <ul className={classes.lines}>
          {nodes.map((attendance) => (
            <AttendanceLine
              key={attendance.id}
              attendance={attendance}
              list={list}
              isOpen={attendance.id === openId}
              path={pathOf(attendance.id)}
            />
          ))}
        </ul>
      </div>
      {(attendances.hasMore || error) && (
        <div className={classes.more}>
          {error ? (
            <ErrorState error={error} onRetry={attendances.reload} />
          ) : (
            <LoadMore
              shown={nodes.length}
              hasMore={attendances.hasMore}
              busy={attendances.loadingMore}
              onMore={attendances.loadMore}
            />
          )}
        </div>
      )}
    </>
  )
}

interface AttendanceLineProps {
  attendance: AttendanceRowFragment
  list: AttendanceList
  isOpen: boolean
  path: string
}

const AttendanceLine = memo(function AttendanceLine(props: AttendanceLineProps) {
  const { attendance, list, isOpen, path } = props
  const { t } = useTranslation('attendances')
  const { contact, assignee, queue, unread, latestMessage } = attendance
  const isDone = list === 'DONE'
  const [said, at] = instantOf(attendance)
  const isWithOther = assignee !== null && (list === 'OTHERS' || isDone)
  return (
    <li>
      <Link to={path} className={classes.line} aria-current={isOpen ? 'true' : undefined}>
        <span className={classes.contact} dir="auto">
          {contact.name ?? t('unnamed')}
        </span>
        <span className={classes.when}>
          <VisuallyHidden>{t(said)} </VisuallyHidden>
          <NearInstant at={at} />
        </span>
        <span className={classes.about}>
          {[
            queue.name,
            isWithOther && namesOf(assignee),
            isDone && attendance.outcome && t(`outcome.${attendance.outcome}`),
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
        {unread ? (
          <span className={classes.unread}>
            <VisuallyHidden>{t('unread')}</VisuallyHidden>
          </span>
        ) : (
          <span />
        )}
        {latestMessage && (
          <span className={classes.excerpt} dir="auto">
            {latestMessage.direction === 'OUT' && <span aria-hidden>↩ </span>}
            {latestMessage.excerpt}
          </span>
        )}
      </Link>
    </li>
  )
})

/** The instant that a line shows, and what it means: the end, since when the contact waits, or what was said last. */
function instantOf({ completedAt, waitingSince, latestMessage, openedAt }: AttendanceRowFragment) {
  if (completedAt !== null) return ['concludedOn', completedAt] as const
  if (waitingSince !== null) return ['waitingSince', waitingSince] as const
  return ['latestMessage', latestMessage?.sentAt ?? openedAt] as const
}

/** An empty list. Whoever works in no queue sees none, and is told so: it would stay empty for ever. */
function NothingHere({ ecosystemId, list }: { ecosystemId: string; list: AttendanceList }) {
  const { t } = useTranslation('attendances')
  const { memberships } = useViewer()
  const membership = memberships.find(({ ecosystem }) => ecosystem.id === ecosystemId)
  const isAttendant = membership?.role === 'ATTENDANT'
  const { data } = useQuery(QueuesToChooseDocument, {
    variables: { ecosystemId },
    skip: !isAttendant,
  })
  const isInNone = data?.queues.every(({ ownRole }) => ownRole === null) ?? false
  return isInNone ? (
    <EmptyState title={t('noQueue.title')} icon={<IconMessages />}>
      {t('noQueue.body')}
    </EmptyState>
  ) : (
    <EmptyState title={t(`empty.${list}`)} icon={<IconMessages />}>
      {t(`emptyHint.${list}`)}
    </EmptyState>
  )
}
