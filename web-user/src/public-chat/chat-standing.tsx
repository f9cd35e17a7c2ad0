import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { WebChat } from './use-web-chat.ts'

interface ChatStandingProps {
  chat: Pick<WebChat, 'state' | 'attendant'>
  name: string
  isOffline: boolean
}

/** Where the conversation stands, in one line that screen readers announce when it changes. */
export function ChatStanding({ chat: { state, attendant }, name, isOffline }: ChatStandingProps) {
  const { t } = useTranslation('public-chat')
  const standing = () => {
    if (isOffline) return t('offline')
    if (state === 'WAITING') return t('queued', { name })
    if (state === 'IN_PROGRESS') return t('withPerson', { person: attendant ?? name })
    return state === 'ENDED' ? t('concluded') : ''
  }
  return (
    <Text size="sm" {...(isOffline ? { fw: 600 } : { c: 'dimmed' })} role="status">
      {standing()}
    </Text>
  )
}
