import { Group, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Countdown } from 'shared-ui/countdown/countdown.tsx'

interface TimeToAnswerProps {
  expiresAt: string | null
  sentAt: string | undefined
  onEnd: () => void
}

/** The time that the client has left to answer, shown as a part of the whole time (AS10). */
export function TimeToAnswer({ expiresAt, sentAt, onEnd }: TimeToAnswerProps) {
  const { t } = useTranslation('technical-assistance/request')
  if (expiresAt === null || sentAt === undefined) return null
  return (
    <Group gap="sm">
      <Countdown
        endsAt={expiresAt}
        totalSeconds={(Date.parse(expiresAt) - Date.parse(sentAt)) / 1000}
        warningSeconds={60}
        label={t('codes.answerIn')}
        size="small"
        onEnd={onEnd}
      />
      <Text size="sm" c="dimmed" aria-hidden>
        {t('codes.answerIn')}
      </Text>
    </Group>
  )
}
