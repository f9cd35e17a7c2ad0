import { Text } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useCountdown } from 'shared-ui/countdown/use-countdown.ts'
import { useFormats } from 'shared-ui/i18n/formats.ts'

interface TimeToCloseProps {
  expiresAt: string | null
  onEnd: () => void
}

/** How much time is left until a request closes automatically (AS10). */
export function TimeToClose({ expiresAt, onEnd }: TimeToCloseProps) {
  const { t } = useTranslation('support-process')
  const { clock } = useFormats()
  const { seconds, phase } = useCountdown(expiresAt)
  const told = useRef<string | null>(null)
  const over = expiresAt !== null && phase === 'ended'
  useEffect(() => {
    if (!over || told.current === expiresAt) return
    told.current = expiresAt
    onEnd()
  }, [over, expiresAt, onEnd])
  if (expiresAt === null) return null
  return (
    <Text size="sm" c="dimmed">
      {t('closesIn', { time: clock(seconds) })} {t('closesHint')}
    </Text>
  )
}
