import { Group, Stack, Text, ThemeIcon, Title } from '@mantine/core'
import { IconBan, IconCircleCheck, IconClockOff, IconHandStop } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Facts } from 'shared-ui/facts.tsx'
import { Instant } from 'shared-ui/instant.tsx'
import { announcedEnd } from './announced-end.ts'

const looks = {
  COMPLETED: { Icon: IconCircleCheck, color: 'green' },
  CANCELLED: { Icon: IconBan, color: 'gray' },
  REFUSED: { Icon: IconHandStop, color: 'red' },
  EXPIRED: { Icon: IconClockOff, color: 'yellow' },
} as const

interface RequestEndedProps {
  request: {
    readonly closedAt: string | null
    readonly closedBy: string | null
    readonly closeReason: string | null
  }
  end: keyof typeof looks
  title: string
  text: string
  /** Buttons for what can be done next. */
  children: ReactNode
}

/** The end of a request without a session: how, when and why it ended (AS9, AS10, AS14, EA5). */
export function RequestEnded({ request, end, title, text, children }: RequestEndedProps) {
  const { t } = useTranslation('support-process')
  const { Icon, color } = looks[end]
  const { closedBy, closeReason, closedAt } = request
  const withdrawn = announcedEnd({ state: end, closedBy }) === 'WITHDRAWN'
  return (
    <Stack align="center" ta="center" py="xl" gap="md" maw={560} mx="auto">
      <ThemeIcon size={64} radius="xl" variant="light" color={color}>
        <Icon size={36} aria-hidden />
      </ThemeIcon>
      <Title order={2}>{title}</Title>
      <Text>{withdrawn ? t('ended.withdrawn') : text}</Text>
      <Facts
        facts={[
          ...(closeReason ? [{ label: t('ended.reason'), value: closeReason }] : []),
          ...(closedAt ? [{ label: t('ended.at'), value: <Instant at={closedAt} /> }] : []),
        ]}
      />
      <Group justify="center">{children}</Group>
    </Stack>
  )
}
