import { Button, Checkbox, Group, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAction } from '../api-client/use-action.ts'
import { Dialog } from '../dialogs/dialog.tsx'
import { ErrorMessage } from '../errors/error-message.tsx'
import { isJudged } from '../errors/problem.ts'
import type { ShownRecoveryCodes } from './mfa-scan-dialog.tsx'
import { AcknowledgeRecoveryCodesDocument } from './profile.generated.ts'
import { RecoveryCodeList } from './recovery-code-list.tsx'

interface RecoveryCodesDialogProps {
  shown: ShownRecoveryCodes
  onClose: () => void
}

/**
 * Recovery codes, shown once. They become valid, and the dialog closes, when the person confirms that they kept
 * them (ID2).
 */
export function RecoveryCodesDialog({ shown, onClose }: RecoveryCodesDialogProps) {
  const { t } = useTranslation('shared/profile')
  const { t: word } = useTranslation('shared')
  const [kept, setKept] = useState<'yes' | 'no'>('no')
  const [acknowledge, { busy, error }] = useAction(AcknowledgeRecoveryCodesDocument)
  const close = async () => {
    // A refusal means that newer codes have replaced these: there is nothing to confirm any more.
    if (isJudged(error) || (await acknowledge({ input: { id: shown.id } }))) onClose()
  }
  return (
    <Dialog
      opened
      onClose={() => undefined}
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
        <RecoveryCodeList codes={shown.codes} />
        <Checkbox
          label={t('mfa.recoveryKept')}
          checked={kept === 'yes'}
          onChange={(event) => setKept(event.currentTarget.checked ? 'yes' : 'no')}
        />
        <ErrorMessage error={error} />
        <Group justify="flex-end">
          <Button onClick={() => void close()} loading={busy} disabled={kept === 'no'}>
            {word('action.close')}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  )
}
