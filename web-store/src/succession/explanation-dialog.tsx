import { Button, Group, List, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Dialog } from 'shared-ui/dialogs/dialog.tsx'

interface ExplanationDialogProps {
  opened: boolean
  onClose: () => void
}

/** What a successor is for, and how one is appointed (SU1). */
export function ExplanationDialog({ opened, onClose }: ExplanationDialogProps) {
  const { t } = useTranslation('succession')
  const { t: word } = useTranslation('shared')
  return (
    <Dialog
      opened={opened}
      onClose={onClose}
      size="lg"
      title={
        <Text span fw={650} fz="lg">
          {t('explain.title')}
        </Text>
      }
      closeButtonProps={{ 'aria-label': word('action.close') }}
    >
      <Stack gap="lg">
        <Text>{t('explain.what')}</Text>
        <List type="ordered" spacing="xs">
          <List.Item>{t('explain.choose')}</List.Item>
          <List.Item>{t('explain.accept')}</List.Item>
          <List.Item>{t('explain.handOver')}</List.Item>
        </List>
        <Text c="dimmed" size="sm">
          {t('explain.safety')}
        </Text>
        <Group justify="flex-end">
          <Button onClick={onClose} data-autofocus>
            {t('explain.understood')}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  )
}
