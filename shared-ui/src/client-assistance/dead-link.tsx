import { Button, Group, Stack, Text } from '@mantine/core'
import { IconInbox, IconLinkOff, IconMail } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { ErrorMessage } from '../errors/error-message.tsx'
import { problemOf } from '../errors/problem.ts'
import { EmptyState } from '../lists/list-states.tsx'

/** The e-mailed link leads to no request any more: why, and what to do next (ID9). */
export function DeadLink({ error }: { error: unknown }) {
  const { t } = useTranslation('shared')
  if (problemOf(error).code !== 'LINK_INVALID') return <ErrorMessage error={error} />
  return (
    <EmptyState title={t('clientLink.deadTitle')} icon={<IconLinkOff size={32} aria-hidden />}>
      <Stack gap="xs">
        <Text inherit>{t('clientLink.deadBody')}</Text>
        <Text inherit>{t('clientLink.deadNext')}</Text>
      </Stack>
    </EmptyState>
  )
}

/** The client's page was opened without its link and without a sign-in. */
export function MissingLink() {
  const { t } = useTranslation('shared')
  return (
    <EmptyState title={t('clientLink.missingTitle')} icon={<IconMail size={32} aria-hidden />}>
      {t('clientLink.missingBody')}
    </EmptyState>
  )
}

/** The signed-in client has no open request. */
export function NothingWaits() {
  const { t } = useTranslation('shared')
  return (
    <EmptyState
      title={t('clientLink.nothingTitle')}
      icon={<IconInbox size={32} aria-hidden />}
      action={
        <Group justify="center">
          <Button component={Link} to="/">
            {t('clientLink.home')}
          </Button>
          <Button component={Link} to="/past-assistance" variant="default">
            {t('clientLink.past')}
          </Button>
        </Group>
      }
    >
      {t('clientLink.nothingBody')}
    </EmptyState>
  )
}
