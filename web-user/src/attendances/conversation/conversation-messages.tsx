import { Fragment, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { ConversationLog } from 'shared-ui/conversation/conversation-log.tsx'
import { daysBegun } from 'shared-ui/conversation/days-begun.ts'
import { ConversationMark } from 'shared-ui/conversation/message-bubble.tsx'
import { useInstants } from 'shared-ui/i18n/formats.ts'
import { useViewer } from 'shared-ui/viewer/viewer.tsx'
import type { MessageLineFragment } from '../attendances.generated.ts'
import { namesOf } from '../person-name.ts'
import { MessageLine } from './message-line.tsx'
import type { useAttendance } from './use-attendance.ts'

interface ConversationMessagesProps
  extends Pick<ReturnType<typeof useAttendance>, 'kept' | 'loadingEarlier' | 'loadEarlier'> {
  contact: string
}

/** The messages of an attendance, the newest at the end; earlier ones come as somebody scrolls up. */
export function ConversationMessages(props: ConversationMessagesProps) {
  const { kept, loadingEarlier, loadEarlier, contact } = props
  const { t } = useTranslation('attendances')
  const instants = useInstants()
  const { memberships, controller } = useViewer()
  const { messages, earlier } = kept
  const days = daysBegun(messages, instants.date)
  const own = controller ? [] : memberships.map(({ id }) => id)
  const arrived = useArrived(messages, own, contact)
  return (
    <ConversationLog
      label={t('messages', { contact })}
      hasEarlier={earlier !== null}
      loadingEarlier={loadingEarlier}
      onEarlier={loadEarlier}
      arrived={arrived}
    >
      {messages.map((message, index) => (
        <Fragment key={message.id}>
          {days[index] && <ConversationMark>{days[index]}</ConversationMark>}
          <MessageLine
            message={message}
            contact={contact}
            isOwn={message.author !== null && own.includes(message.author.membershipId)}
          />
        </Fragment>
      ))}
    </ConversationLog>
  )
}

/** What somebody else wrote last while the page was open, to be announced; null for nothing. */
function useArrived(
  messages: readonly MessageLineFragment[],
  own: readonly string[],
  contact: string,
): string | null {
  const { t } = useTranslation('shared/conversation')
  // What was there when the page opened has not arrived.
  const first = useRef<number | null>(null)
  if (first.current === null && messages.length > 0)
    first.current = messages.at(-1)?.sequence ?? null
  const newest = messages.findLast(({ direction }) => direction !== 'EVENT')
  if (!newest?.body || first.current === null || newest.sequence <= first.current) return null
  const { author, body } = newest
  if (author && own.includes(author.membershipId)) return null
  return t('arrived', { name: author ? namesOf(author) : contact, body })
}
