import { Button, Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { ErrorMessage } from './error-message.tsx'

interface ErrorStateProps {
  error: unknown
  onRetry: () => void
}

/** Says that something could not be loaded, with the reason and a button that tries again. */
export function ErrorState({ error, onRetry }: ErrorStateProps) {
  const { t } = useTranslation('shared')
  return (
    <Stack align="flex-start" gap="sm">
      <ErrorMessage error={error} />
      <Button variant="default" onClick={onRetry}>
        {t('action.retry')}
      </Button>
    </Stack>
  )
}
