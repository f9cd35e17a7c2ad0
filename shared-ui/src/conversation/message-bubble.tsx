import { Text } from '@mantine/core'
import type { ReactNode } from 'react'
import classes from './conversation.module.css'

interface MessageBubbleProps {
  /** `own` stands at the end of the line, `note` over its whole width, so that nobody takes it for a reply. */
  side: 'own' | 'other' | 'note'
  author: ReactNode
  body: string
  /** Below the text: the time, what became of it, what can be done. */
  foot: ReactNode
}

/** One message: who wrote it, the text as it was typed and nothing made of it, and when. */
export function MessageBubble({ side, author, body, foot }: MessageBubbleProps) {
  return (
    <li className={`${classes.message} ${classes[side]}`} data-side={side}>
      <div className={classes.bubble}>
        <div className={classes.author}>{author}</div>
        <Text component="div" className={classes.body} dir="auto">
          {body}
        </Text>
        <div className={classes.foot}>{foot}</div>
      </div>
    </li>
  )
}

/** Something that happened to the conversation, or the day on which the next messages were written. */
export const ConversationMark = ({ children }: { children: ReactNode }) => (
  <li className={classes.mark}>{children}</li>
)
