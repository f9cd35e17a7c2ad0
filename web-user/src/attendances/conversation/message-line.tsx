import { Tooltip } from '@mantine/core'
import { IconEye } from '@tabler/icons-react'
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { ConversationMark, MessageBubble } from 'shared-ui/conversation/message-bubble.tsx'
import { Instant } from 'shared-ui/instant.tsx'
import type { MessageLineFragment } from '../attendances.generated.ts'
import classes from '../attendances.module.css'
import { namesOf } from '../person-name.ts'

interface MessageLineProps {
  message: MessageLineFragment
  contact: string
  /** Whether whoever is at the keyboard wrote it, as themself. */
  isOwn: boolean
}

const sides = { IN: 'other', OUT: 'own', NOTE: 'note' } as const

/** A message, a note or something that happened, as colleagues see it. */
export const MessageLine = memo(function MessageLine({
  message,
  contact,
  isOwn,
}: MessageLineProps) {
  const { t } = useTranslation('attendances')
  const { t: word } = useTranslation('shared/conversation')
  const { direction, author, controllerName, body, sentAt } = message
  const time = <Instant at={sentAt} as="timeOfDay" />
  if (direction === 'EVENT')
    return (
      <ConversationMark>
        <EventText message={message} /> {time}
        <UnderControl message={message} />
      </ConversationMark>
    )
  const isByMe = isOwn && !controllerName
  const name = author === null ? contact : namesOf(author)
  const said =
    direction === 'NOTE' ? t(isByMe ? 'ownNote' : 'noteBy', { name }) : isByMe ? word('you') : name
  return (
    <MessageBubble
      side={sides[direction]}
      author={
        <>
          <bdi>{said}</bdi>
          <UnderControl message={message} />
        </>
      }
      body={body ?? ''}
      foot={time}
    />
  )
})

/** “controller → member”, with the label of the record, where somebody acted under the control of another (AD11). */
function UnderControl({ message: { author, controllerName } }: Pick<MessageLineProps, 'message'>) {
  const { t } = useTranslation('attendances')
  if (controllerName === null || author === null) return null
  return (
    <>
      {' '}
      <Tooltip label={t('underControlLabel')} withArrow>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard must reach what the tooltip says */}
        <span className={classes.controlled} tabIndex={0}>
          <IconEye size={14} aria-hidden />
          <bdi>{t('underControl', { controller: controllerName, member: author.name })}</bdi>
        </span>
      </Tooltip>
    </>
  )
}

function EventText({ message }: Pick<MessageLineProps, 'message'>) {
  const { t } = useTranslation('attendances')
  const { event, author, queue, member } = message
  const name = author ? namesOf(author) : ''
  if (event === null) return null
  if (event === 'TRANSFERRED' && member)
    return t('event.TRANSFERRED_PERSON', { name, to: namesOf(member) })
  if (event === 'TRANSFERRED' && queue)
    return t('event.TRANSFERRED_QUEUE', { name, to: queue.name })
  if (event === 'REOPENED' && !author) return t('event.REOPENED_BY_CONTACT')
  return t(`event.${event}`, { name })
}
