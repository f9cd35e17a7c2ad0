import { Paper, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'

/**
 * The two words that the client's e-mail and page show as well: by them the client knows who is calling (AS4).
 */
export function CheckPhrase({ phrase }: { phrase: string }) {
  const { t } = useTranslation('technical-assistance/request')
  return (
    <Paper withBorder p="lg" radius="md" ta="center">
      <Text size="sm" c="dimmed">
        {t('codes.phrase')}
      </Text>
      <Text fz={{ base: 28, sm: 38 }} fw={700} lh={1.3} translate="no">
        {phrase}
      </Text>
      <Text size="sm">{t('codes.phraseHint')}</Text>
    </Paper>
  )
}
