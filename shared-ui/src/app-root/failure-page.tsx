import { Button, Center, Stack, Text, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'

/** Says that a page failed or its code did not load, and what the person can do. */
export function FailurePage() {
  const { t } = useTranslation('shared')
  return (
    <Center component="main" id="main" mih="70dvh" p="lg">
      <Stack gap="md" align="flex-start" maw={520} role="alert">
        <Title order={1}>{t('failure.title')}</Title>
        <Text>{t('failure.text')}</Text>
        <Button onClick={() => window.location.reload()}>{t('action.reload')}</Button>
      </Stack>
    </Center>
  )
}
