import { Button } from '@mantine/core'
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { ConversationMark, MessageBubble } from 'shared-ui/conversation/message-bubble.tsx'
import { useErrorText } from 'shared-ui/errors/error-message.tsx'
import { Instant } from 'shared-ui/instant.tsx'
import type { Outgoing } from './outbox.ts'
import classes from './public-chat.module.css'
import type { ChatMessage } from './use-web-chat.ts'

interface ChatLineProps {
  message: ChatMessage
  name: string
  /** The day that begins with this message. */
  day: string | null
}

/** What the contact wrote, or was answered: signed with a nickname, or with the ecosystem's name. */
export const ChatLine = memo(function ChatLine({ message, name, day }: ChatLineProps) {
  const { t: word } = useTranslation('shared/conversation')
  const isOwn = message.direction === 'IN'
  return (
    <>
      {day !== null && <ConversationMark>{day}</ConversationMark>}
      <MessageBubble
        side={isOwn ? 'own' : 'other'}
        author={<bdi>{isOwn ? word('you') : (message.author ?? name)}</bdi>}
        body={message.body}
        foot={<Instant at={message.sentAt} as="timeOfDay" />}
      />
    </>
  )
})

interface OutgoingLineProps {
  outgoing: Outgoing
  refusal: unknown
  isOffline: boolean
  onSendAgain: () => void
  onTakeBack: () => void
}

/** A message on its way: what has become of it, and what can be done if it was refused. */
export function OutgoingLine({ outgoing, refusal, isOffline, ...acts }: OutgoingLineProps) {
  const { t } = useTranslation('public-chat')
  const { t: word } = useTranslation('shared/conversation')
  const errorText = useErrorText()
  const { state, body } = outgoing
  return (
    <MessageBubble
      side="own"
      author={word('you')}
      body={body}
      foot={
        state === 'REFUSED' ? (
          <>
            <span role="alert" className={classes.refused}>
              {t('notSent')}
              {refusal !== null && ` · ${errorText(refusal)}`}
            </span>
            <Button size="compact-xs" variant="default" onClick={acts.onSendAgain}>
              {t('sendAgain')}
            </Button>
            <Button size="compact-xs" variant="subtle" onClick={acts.onTakeBack}>
              {t('takeBack')}
            </Button>
          </>
        ) : (
          t(state === 'SENT' ? 'sent' : isOffline ? 'waiting' : 'sending')
        )
      }
    />
  )
}
