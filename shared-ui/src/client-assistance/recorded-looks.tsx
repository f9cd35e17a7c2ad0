import { Stack, Text } from '@mantine/core'
import { useId } from '@mantine/hooks'
import { useTranslation } from 'react-i18next'
import { Instant } from '../instant.tsx'
import type { RecordedLookFactsFragment } from './recorded-changes.generated.ts'
import { useActionText } from './use-action-text.ts'

interface RecordedLooksProps {
  looks: readonly RecordedLookFactsFragment[]
}

/** What was looked at in a session, under a title of its own; nothing where nothing was (AT9). */
export function RecordedLooks({ looks }: RecordedLooksProps) {
  const { t } = useTranslation('shared/client-assistance')
  const id = useId()
  if (looks.length === 0) return null
  return (
    <Stack component="section" gap="xs" aria-labelledby={id}>
      <Text fw={650} id={id}>
        {t('looksTitle')}
      </Text>
      <LookList looks={looks} />
    </Stack>
  )
}

/** Each page once, in the order of the first look, with how often it was looked at. */
export function LookList({ looks }: RecordedLooksProps) {
  const { t } = useTranslation('shared/client-assistance')
  const actionText = useActionText()
  return (
    <Stack component="ul" gap={4} m={0} ps="lg">
      {looks.map((look) => (
        <li key={look.action}>
          <Text size="sm">
            {actionText(look)}{' '}
            <Text span inherit c="dimmed">
              <Instant at={look.firstAt} as="time" /> · {t('looksTimes', { count: look.times })}
            </Text>
          </Text>
        </li>
      ))}
    </Stack>
  )
}
