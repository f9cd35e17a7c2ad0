import { useSubscription } from '@apollo/client/react'
import { Button, Group, Paper, Stack, Text, ThemeIcon, Title } from '@mantine/core'
import { IconHeadset, IconKey, IconShieldLock, IconUserShield } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { ClientAssistanceChangedDocument } from 'shared-ui/client-assistance/client-assistance.generated.ts'
import { ErrorState } from 'shared-ui/errors/error-state.tsx'
import { LoadingState } from 'shared-ui/lists/list-states.tsx'
import { useViewer } from 'shared-ui/viewer/viewer.tsx'
import { useOwnInvitations, WaitingInvitation } from '../invitations/waiting-invitations.tsx'
import type { Wait } from '../own-successions/attention.ts'
import { confirmPath, successionPath } from '../own-successions/paths.ts'
import { useMySuccessions } from '../own-successions/use-my-successions.ts'
import { type WaitingItem, type WaitingSuccession, waitingFor } from './waiting.ts'

/**
 * Everything that the viewer has to do, live; hidden in an access session. It says that nothing waits only once
 * all answers have arrived.
 */
export function WaitingList() {
  const { t } = useTranslation('home')
  const viewer = useViewer()
  const assistance = useSubscription(ClientAssistanceChangedDocument, {
    variables: { token: null },
  })
  const own = useMySuccessions()
  const invited = useOwnInvitations()
  const request = assistance.data?.clientAssistanceChanged ?? null
  const invitations = invited.invitations ?? []
  const items = waitingFor({ viewer, request, successions: own.successions ?? [] })
  const isEmpty = items.length + invitations.length === 0
  const isKnown = Boolean(assistance.data && own.successions && invited.invitations)
  const error = assistance.error ?? own.error ?? invited.error
  const askAgain = () => {
    if (assistance.error) assistance.restart()
    if (own.error) own.reload()
    if (invited.error) invited.restart()
  }
  return (
    <Stack component="section" aria-labelledby="waiting" gap="sm">
      <Title order={2} id="waiting">
        {t('waiting')}
      </Title>
      {error ? <ErrorState error={error} onRetry={askAgain} /> : null}
      {isEmpty && !error && !isKnown && <LoadingState rows={1} />}
      {isEmpty && !error && isKnown && <Text c="dimmed">{t('nothingWaits')}</Text>}
      {invitations.map((invitation) => (
        <WaitingInvitation key={invitation.id} invitation={invitation} />
      ))}
      {items.map((item) => (
        <WaitingCard
          key={item.kind === 'SUCCESSION' ? item.succession.id : item.kind}
          item={item}
        />
      ))}
    </Stack>
  )
}

function WaitingCard({ item }: { item: WaitingItem }) {
  const { t } = useTranslation('home')
  const { t: appWord } = useTranslation('app')
  switch (item.kind) {
    case 'ASSISTANCE':
      return (
        <WaitingLine
          icon={<IconHeadset size={20} aria-hidden />}
          title={t('assistanceTitle', { analyst: item.analystName })}
          body={t('assistanceBody')}
          to="/assistance"
          action={t('assistanceOpen')}
        />
      )
    case 'SUCCESSION':
      return <SuccessionLine wait={item.wait} succession={item.succession} />
    case 'MFA_OFF':
      return (
        <WaitingLine
          icon={<IconShieldLock size={20} aria-hidden />}
          title={appWord('turnOnMfa')}
          body={t('mfaBody')}
          to="/profile"
          action={t('mfaOpen')}
        />
      )
    case 'FEW_RECOVERY_CODES':
      return (
        <WaitingLine
          icon={<IconKey size={20} aria-hidden />}
          title={t('codesTitle', { count: item.left })}
          body={t('codesBody')}
          to="/profile"
          action={t('codesOpen')}
        />
      )
  }
}

const successionWords = {
  ANSWER: {
    title: 'succession.invitedTitle',
    body: 'succession.invitedBody',
    open: 'succession.invitedOpen',
    to: successionPath,
  },
  ACTIVATE: {
    title: 'succession.activateTitle',
    body: 'succession.activateBody',
    open: 'succession.activateOpen',
    to: successionPath,
  },
  CONFIRM: {
    title: 'succession.confirmTitle',
    body: 'succession.confirmBody',
    open: 'succession.confirmOpen',
    to: confirmPath,
  },
} as const satisfies Record<Wait, object>

function SuccessionLine({ wait, succession }: { wait: Wait; succession: WaitingSuccession }) {
  const { t } = useTranslation('home')
  const { title, body, open, to } = successionWords[wait]
  const names = {
    administrator: succession.administrator.name,
    ecosystem: succession.ecosystemName,
  }
  return (
    <WaitingLine
      icon={<IconUserShield size={20} aria-hidden />}
      title={t(title, names)}
      body={t(body)}
      to={to}
      action={t(open)}
    />
  )
}

interface WaitingLineProps {
  icon: ReactNode
  title: string
  body: string
  to: string
  action: string
}

function WaitingLine({ icon, title, body, to, action }: WaitingLineProps) {
  return (
    <Paper withBorder p="md">
      <Group justify="space-between" gap="md">
        <Group wrap="nowrap" align="flex-start" flex="1 1 16rem">
          <ThemeIcon variant="light" size="lg" radius="xl">
            {icon}
          </ThemeIcon>
          <div>
            <Text fw={600}>{title}</Text>
            <Text size="sm" c="dimmed">
              {body}
            </Text>
          </div>
        </Group>
        <Button component={Link} to={to} variant="light">
          {action}
        </Button>
      </Group>
    </Paper>
  )
}
