import { Group, Stack, Text } from '@mantine/core'
import { IconCircle, IconCircleCheck } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { ClientAssistance } from './use-client-assistance.ts'

interface ProgressProps {
  assistance: ClientAssistance
}

/** What each of the two parties has done, live (AS5). */
export function Progress({ assistance }: ProgressProps) {
  const { t } = useTranslation('shared/client-assistance')
  const { clientEnteredAt, analystEnteredAt, analystName } = assistance
  const steps = [
    {
      done: clientEnteredAt !== null,
      words: t(clientEnteredAt ? 'youEntered' : 'youNotYet'),
    },
    {
      done: analystEnteredAt !== null,
      words: t(analystEnteredAt ? 'analystEntered' : 'analystNotYet', {
        analyst: analystName,
      }),
    },
  ]
  return (
    <Stack gap={6} aria-live="polite">
      {steps.map(({ done, words }) => (
        <Group key={words} gap="xs" wrap="nowrap">
          {done ? (
            <IconCircleCheck size={20} color="var(--mantine-color-accent-6)" aria-hidden />
          ) : (
            <IconCircle size={20} color="var(--mantine-color-dimmed)" aria-hidden />
          )}
          <Text size="sm">{words}</Text>
        </Group>
      ))}
    </Stack>
  )
}
