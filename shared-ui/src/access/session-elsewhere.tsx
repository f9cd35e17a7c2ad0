import { Alert, Button, Stack, Text } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { enterAccessContext } from './access-context.ts'
import { askOtherTabs, type SharedSession } from './other-tabs.ts'

/**
 * For the sign-in page of a new tab, while other tabs of this browser work in access sessions: says why this
 * tab is in none of them, and offers to continue each of them here. The API decides whether such a session is
 * still open.
 */
export function SessionElsewhere({ next }: { next: string }) {
  const [sessions, setSessions] = useState<readonly SharedSession[]>([])
  useEffect(
    () =>
      askOtherTabs((heard) =>
        setSessions((known) => [
          ...known.filter(({ context }) => context !== heard.context),
          heard,
        ]),
      ),
    [],
  )
  return sessions.map((session) => (
    <OneElsewhere key={session.context} session={session} next={next} />
  ))
}

function OneElsewhere({ session, next }: { session: SharedSession; next: string }) {
  const { t } = useTranslation('shared/access')
  const { context, subject, ecosystem } = session
  const goOn = () => {
    enterAccessContext(context)
    // Reloads the page, so that nothing of the ordinary sign-in stays in memory.
    window.location.replace(next)
  }
  return (
    <Alert role="status" title={t('elsewhereTitle')}>
      <Stack gap="sm" align="flex-start">
        <Text size="sm">{t('elsewhereText', { subject, ecosystem })}</Text>
        <Button size="xs" onClick={goOn}>
          {t('elsewhereGoOn')}
        </Button>
      </Stack>
    </Alert>
  )
}
