import { Code, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Facts } from '../facts.tsx'
import { useFormats } from '../i18n/formats.ts'
import type { ClientAssistance } from './use-client-assistance.ts'

interface RequestFactsProps {
  assistance: ClientAssistance
}

/** Who asks, for what, how long, and the phrase by which the client knows the caller (AS4). */
export function RequestFacts({ assistance }: RequestFactsProps) {
  const { t } = useTranslation('shared/client-assistance')
  const { duration } = useFormats()
  return (
    <Stack gap="md">
      <Facts
        facts={[
          { label: t('analyst'), value: assistance.analystName },
          { label: t('ecosystem'), value: assistance.ecosystemName },
          {
            label: t('duration'),
            value: t('durationValue', { duration: duration(assistance.sessionSeconds) }),
          },
          { label: t('reason'), value: assistance.reason },
        ]}
      />
      <div>
        <Text size="sm" c="dimmed">
          {t('phrase')}
        </Text>
        <Code fz="xl" fw={650} px="md" py="xs" display="inline-block" my={6}>
          {assistance.phrase}
        </Code>
        <Text size="sm">{t('phraseHint')}</Text>
      </div>
    </Stack>
  )
}
