import { Group, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Countdown } from 'shared-ui/countdown/countdown.tsx'
import { useCountdown } from 'shared-ui/countdown/use-countdown.ts'
import { useFormats } from 'shared-ui/i18n/formats.ts'
import { Notice } from 'shared-ui/notice.tsx'
import { SectionCard } from 'shared-ui/section-card.tsx'
import type {
  AccessSessionViewFragment,
  AssistanceRequestViewFragment,
} from '../request/assistance-request.generated.ts'
import { EndSession } from './end-session.tsx'

interface SessionTimeProps {
  request: AssistanceRequestViewFragment
  session: AccessSessionViewFragment
  onEnd: () => void
}

/** The live countdown, the warning before the end, and the button that ends the session now (AS6). */
export function SessionTime({ request, session, onEnd }: SessionTimeProps) {
  const { t } = useTranslation('technical-assistance/session')
  const { duration } = useFormats()
  const { phase } = useCountdown(session.endsAt, session.warningSeconds)
  const totalSeconds = (Date.parse(session.endsAt) - Date.parse(session.startedAt)) / 1000
  return (
    <SectionCard title={t('title')}>
      <Group gap="xl" align="center">
        <Countdown
          endsAt={session.endsAt}
          totalSeconds={totalSeconds}
          warningSeconds={session.warningSeconds}
          label={t('timeLeft')}
          onEnd={onEnd}
        />
        <Stack gap="md" align="flex-start" flex="1 1 16rem">
          <Text>{t('lead', { name: request.client.name })}</Text>
          {phase === 'warning' && (
            <Notice tone="warning" role="presentation">
              {t('warning', { time: duration(session.warningSeconds) })}
            </Notice>
          )}
          <EndSession request={request} />
        </Stack>
      </Group>
    </SectionCard>
  )
}
