import { Button, Group, Stack, Text, ThemeIcon, Title } from '@mantine/core'
import { IconBan, IconClockOff, IconHandStop } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { Facts } from 'shared-ui/facts.tsx'
import { Instant } from 'shared-ui/instant.tsx'
import type { AssistanceRequestViewFragment } from './assistance-request.generated.ts'
import type { RequestEnd } from './request-step.ts'

interface RequestEndedProps {
  request: AssistanceRequestViewFragment
  end: Exclude<RequestEnd, 'COMPLETED'>
}

const looks = {
  CANCELLED: { Icon: IconBan, color: 'gray' },
  REFUSED: { Icon: IconHandStop, color: 'red' },
  EXPIRED: { Icon: IconClockOff, color: 'yellow' },
} as const

/** The end of a request that opened no access: cancelled, refused or expired (AS9, AS10, AS14). */
export function RequestEnded({ request, end }: RequestEndedProps) {
  const { t } = useTranslation('support-process')
  const { t: sessionWord } = useTranslation('technical-assistance/session')
  const { t: requestWord } = useTranslation('technical-assistance/request')
  const { Icon, color } = looks[end]
  const { client, closeReason, closedAt } = request
  return (
    <Stack align="center" ta="center" py="xl" gap="md" maw={560} mx="auto">
      <ThemeIcon size={64} radius="xl" variant="light" color={color}>
        <Icon size={36} aria-hidden />
      </ThemeIcon>
      <Title order={2}>{requestWord(`ended.${end}.title`)}</Title>
      <Text>{requestWord(`ended.${end}.text`, { name: client.name })}</Text>
      <Facts
        facts={[
          ...(closeReason ? [{ label: t('ended.reason'), value: closeReason }] : []),
          ...(closedAt ? [{ label: t('ended.at'), value: <Instant at={closedAt} /> }] : []),
        ]}
      />
      <Group justify="center">
        <Button component={Link} to="/assistance" state={{ email: client.email }}>
          {t('ended.startAgain')}
        </Button>
        <Button component={Link} to="/requests" variant="default">
          {sessionWord('summary.toRequests')}
        </Button>
      </Group>
    </Stack>
  )
}
