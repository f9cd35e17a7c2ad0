import { Alert, Button, Stack, Text } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { enterAccessContext } from './access-context.ts'
import { askOtherTabs, type SharedSession } from './other-tabs.ts'

/**
 * On the sign-in page of a new tab, where another tab of this browser works in an access session: why this
 * tab is not in it, and the way to go on with it here. The API decides whether the session still holds.
 */
export function SessionElsewhere({ next }: { next: string }) {
  const { t } = useTranslation('shared/access')
  const [session, setSession] = useState<SharedSession | null>(null)
  useEffect(() => askOtherTabs(setSession), [])
  if (!session) return null
  const { context, subject, ecosystem } = session
  const goOn = () => {
    enterAccessContext(context)
    // A full load: nothing of the ordinary sign-in stays in memory.
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
