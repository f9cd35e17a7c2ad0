import { Group, Stack, Text, ThemeIcon } from '@mantine/core'
import { IconMail } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { TimeLeft } from 'shared-ui/succession/time-left.tsx'
import type { OwnSuccession } from '../own-successions/use-my-successions.ts'

/** The address to which the activation link was sent, and how long the link is valid (SU7). */
export function NewMail({ succession }: { succession: OwnSuccession }) {
  const { t } = useTranslation('succession')
  const { successor, ecosystemName, deadline } = succession
  return (
    <Group wrap="nowrap" align="flex-start" gap="md">
      <ThemeIcon variant="light" size={44} radius="xl">
        <IconMail size={24} aria-hidden />
      </ThemeIcon>
      <Stack gap="xs" miw={0} style={{ overflowWrap: 'anywhere' }}>
        <Text>{t('mail.body', { email: successor.email, ecosystem: ecosystemName })}</Text>
        {deadline === null ? null : (
          <Text component="div">
            {t('mail.left')} <TimeLeft endsAt={deadline} fz="xl" />
          </Text>
        )}
        <Text size="sm" c="dimmed">
          {t('mail.afterwards')}
        </Text>
      </Stack>
    </Group>
  )
}
