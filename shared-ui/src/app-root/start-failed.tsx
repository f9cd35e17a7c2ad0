import { Stack, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { ErrorState } from '../errors/error-state.tsx'

interface StartFailedProps {
  error: unknown
  onRetry: () => void
}

/** Says that the app could not learn what it needs before it shows any page, and why; a button asks again. */
export function StartFailed({ error, onRetry }: StartFailedProps) {
  const { t } = useTranslation('shared')
  return (
    <Stack gap="md">
      <Title order={1}>{t('failure.title')}</Title>
      <ErrorState error={error} onRetry={onRetry} />
    </Stack>
  )
}
