import { Button, Checkbox, Group, Modal, SimpleGrid, Stack, Text } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { CopyTextButton } from '../copy-button.tsx'

interface RecoveryCodesDialogProps {
  codes: readonly string[]
  onClose: () => void
}

/** The recovery codes, shown once; closes only after the person says that they are kept (ID2). */
export function RecoveryCodesDialog({ codes, onClose }: RecoveryCodesDialogProps) {
  const { t } = useTranslation('shared')
  const [kept, setKept] = useState<'yes' | 'no'>('no')
  const text = codes.join('\n')
  return (
    <Modal
      opened
      onClose={onClose}
      withCloseButton={false}
      closeOnClickOutside={false}
      closeOnEscape={false}
      title={
        <Text span fw={650} fz="lg">
          {t('mfa.recoveryTitle')}
        </Text>
      }
    >
      <Stack gap="lg">
        <Text size="sm">{t('mfa.recoveryLead')}</Text>
        <SimpleGrid cols={2} spacing="xs" component="ul" p={0} m={0} style={{ listStyle: 'none' }}>
          {codes.map((code) => (
            <Text key={code} component="li" ff="monospace" fz="md" className="tabular">
              {code}
            </Text>
          ))}
        </SimpleGrid>
        <Group gap="sm">
          <CopyTextButton text={text} />
          <Button
            variant="default"
            component="a"
            href={`data:text/plain;charset=utf-8,${encodeURIComponent(`${text}\n`)}`}
            download={t('mfa.recoveryFile')}
            leftSection={<IconDownload size={16} />}
          >
            {t('action.download')}
          </Button>
        </Group>
        <Checkbox
          label={t('mfa.recoveryKept')}
          checked={kept === 'yes'}
          onChange={(event) => setKept(event.currentTarget.checked ? 'yes' : 'no')}
        />
        <Group justify="flex-end">
          <Button onClick={onClose} disabled={kept === 'no'}>
            {t('action.close')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
