import { Button, Stack, Text, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { PlainFrame } from '../shell/plain-frame.tsx'
import { useSignOut } from '../sign-in/use-sign-out.ts'
import { useViewer } from '../viewer/viewer.tsx'

/** For a signed-in user whom this app does not admit. */
export function NotAdmittedPage() {
  const { t } = useTranslation('shared')
  const { user } = useViewer()
  const signOut = useSignOut()
  return (
    <PlainFrame>
      <Stack gap="md" align="flex-start">
        <Title order={1}>{t('notAdmitted.title')}</Title>
        <Text>{t('notAdmitted.text', { email: user.email })}</Text>
        <Button onClick={() => void signOut()}>{t('action.signOut')}</Button>
      </Stack>
    </PlainFrame>
  )
}
