import { Button, Group, Stack, Text, Title } from '@mantine/core'
import { IconInbox, IconLinkOff, IconMail } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { ErrorMessage } from '../errors/error-message.tsx'
import { problemOf } from '../errors/problem.ts'
import { FreshLinkForm } from '../fresh-link/fresh-link-form.tsx'

/** The e-mailed link no longer leads to a request: why, and what to do next (ID9). */
export function DeadLink({ error }: { error: unknown }) {
  const { t } = useTranslation('shared/client-assistance')
  if (problemOf(error).code !== 'LINK_INVALID') return <ErrorMessage error={error} />
  return (
    <Stack gap="lg">
      <Notice title={t('link.deadTitle')} icon={<IconLinkOff size={28} aria-hidden />}>
        <Text>{t('link.deadBody')}</Text>
        <Text>{t('link.deadNext')}</Text>
      </Notice>
      <FreshLinkForm page="ASSISTANCE" />
    </Stack>
  )
}

/** The client's page was opened without a link and without a sign-in. */
export function MissingLink() {
  const { t } = useTranslation('shared/client-assistance')
  return (
    <Stack gap="lg">
      <Notice title={t('link.missingTitle')} icon={<IconMail size={28} aria-hidden />}>
        <Text>{t('link.missingBody')}</Text>
      </Notice>
      <FreshLinkForm page="ASSISTANCE" />
    </Stack>
  )
}

/** The signed-in client has no open request. */
export function NothingWaits() {
  const { t } = useTranslation('shared/client-assistance')
  return (
    <Notice title={t('link.nothingTitle')} icon={<IconInbox size={28} aria-hidden />}>
      <Text>{t('link.nothingBody')}</Text>
      <Group>
        <Button component={Link} to="/">
          {t('link.home')}
        </Button>
        <Button component={Link} to="/past-assistance" variant="default">
          {t('link.past')}
        </Button>
      </Group>
    </Notice>
  )
}

interface NoticeProps {
  title: string
  icon: ReactNode
  children: ReactNode
}

/** No card around the notice: the page already stands on one. */
function Notice({ title, icon, children }: NoticeProps) {
  return (
    <Stack role="status" align="flex-start">
      <Group gap="sm" wrap="nowrap">
        {icon}
        <Title order={2}>{title}</Title>
      </Group>
      {children}
    </Stack>
  )
}
