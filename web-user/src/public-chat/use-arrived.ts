import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { ChatMessage } from './use-web-chat.ts'

/** The answer that came last while the page was open, to be announced; null for none. */
export function useArrived(messages: readonly ChatMessage[], name: string): string | null {
  const { t } = useTranslation('shared/conversation')
  const newest = messages.findLast(({ direction }) => direction === 'OUT')
  // What was there when the page opened has not arrived.
  const first = useRef<number | null>(null)
  if (first.current === null && messages.length > 0) first.current = newest?.sequence ?? 0
  if (!newest || first.current === null || newest.sequence <= first.current) return null
  return t('arrived', { name: newest.author ?? name, body: newest.body })
}
