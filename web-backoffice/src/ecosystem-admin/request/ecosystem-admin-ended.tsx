import { Button, Stack, Text, ThemeIcon, Title } from '@mantine/core'
import { IconBan, IconCircleCheck, IconClockOff } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { Facts } from 'shared-ui/facts.tsx'
import { Instant } from 'shared-ui/instant.tsx'
import type { EcosystemAdminRequestViewFragment } from './ecosystem-admin-request.generated.ts'
import type { EcosystemAdminEnd } from './ecosystem-admin-step.ts'

interface EcosystemAdminEndedProps {
  request: EcosystemAdminRequestViewFragment
  end: EcosystemAdminEnd
}

const looks = {
  COMPLETED: { Icon: IconCircleCheck, color: 'green' },
  CANCELLED: { Icon: IconBan, color: 'gray' },
  EXPIRED: { Icon: IconClockOff, color: 'yellow' },
} as const

/** The end of support: given, cancelled, or run out of time (EA5). */
export function EcosystemAdminEnded({ request, end }: EcosystemAdminEndedProps) {
  const { t } = useTranslation('ecosystem-admin')
  const { t: supportProcessWord } = useTranslation('support-process')
  const { Icon, color } = looks[end]
  const { user, closeReason, closedAt, closedBy } = request
  const withdrawn = end === 'CANCELLED' && closedBy === 'REVOKED'
  const text = withdrawn ? t('ended.withdrawn') : t(`ended.${end}.text`, { name: user.name })
  return (
    <Stack align="center" ta="center" py="xl" gap="md" maw={560} mx="auto">
      <ThemeIcon size={64} radius="xl" variant="light" color={color}>
        <Icon size={36} aria-hidden />
      </ThemeIcon>
      <Title order={2}>{t(`ended.${end}.title`)}</Title>
      <Text>{text}</Text>
      <Facts
        facts={[
          ...(closeReason
            ? [{ label: supportProcessWord('ended.reason'), value: closeReason }]
            : []),
          ...(closedAt
            ? [{ label: supportProcessWord('ended.at'), value: <Instant at={closedAt} /> }]
            : []),
        ]}
      />
      <Button
        component={Link}
        to="/ecosystem-admin"
        state={end === 'COMPLETED' ? null : { email: user.email }}
      >
        {end === 'COMPLETED' ? t('ended.another') : supportProcessWord('ended.startAgain')}
      </Button>
    </Stack>
  )
}
