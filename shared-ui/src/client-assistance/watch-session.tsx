import { Button, Group, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Countdown } from '../countdown/countdown.tsx'
import { useFormats } from '../i18n/formats.ts'
import { EndNow } from './end-now.tsx'
import type { ClientAssistance, LiveClientAssistance } from './use-client-assistance.ts'

interface WatchSessionProps {
  assistance: ClientAssistance
  live: LiveClientAssistance
}

/** The running session on the client's side: time left, what was opened, the way to end it (AS6). */
export function WatchSession({ assistance, live }: WatchSessionProps) {
  const { t } = useTranslation('shared/client-assistance')
  const { t: word } = useTranslation('shared')
  const { list } = useFormats()
  const session = assistance.accessSession
  if (!session) return null
  return (
    <Stack gap="lg" align="flex-start">
      <Text>{t('sessionLead')}</Text>
      <Group gap="xl">
        <Countdown
          endsAt={session.endsAt}
          totalSeconds={assistance.sessionSeconds}
          warningSeconds={session.warningSeconds}
          label={t('sessionLabel')}
        />
        <EndNow assistance={assistance} live={live}>
          {(open) => (
            <Button size="md" color="red.8" onClick={open}>
              {t('end')}
            </Button>
          )}
        </EndNow>
      </Group>
      {session.openedEnvironments.length > 0 ? (
        <Text size="sm" c="dimmed">
          {t('openedEnvironments', {
            environments: list(
              session.openedEnvironments.map((name) => word(`environment.${name}`)),
            ),
          })}
        </Text>
      ) : null}
    </Stack>
  )
}
