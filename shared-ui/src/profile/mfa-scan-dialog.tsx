import { Button, Center, Code, Group, Stack, Text } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAction } from '../api-client/use-action.ts'
import { CopyTextButton } from '../copy-button.tsx'
import { Dialog } from '../dialogs/dialog.tsx'
import { CodeInput } from '../inputs/code-input.tsx'
import { useEmptiedWhenJudged } from '../inputs/use-emptied-when-judged.ts'
import { QrCode } from '../qr-code.tsx'
import {
  type BeginMfaSetupMutation,
  ConfirmMfaSetupDocument,
  type ConfirmMfaSetupMutation,
} from './profile.generated.ts'

/** Recovery codes as the API shows them, once. */
export type ShownRecoveryCodes = ConfirmMfaSetupMutation['confirmMfaSetup']

interface MfaScanDialogProps {
  setup: BeginMfaSetupMutation['beginMfaSetup']
  onClose: () => void
  onTurnedOn: (recoveryCodes: ShownRecoveryCodes) => void
}

/** The secret of a begun set-up, to be scanned or typed; one of its codes turns MFA on (ID3). */
export function MfaScanDialog({ setup, onClose, onTurnedOn }: MfaScanDialogProps) {
  const { t } = useTranslation('shared/profile')
  const { t: word } = useTranslation('shared')
  const [code, setCode] = useState('')
  const [confirm, { busy, error }] = useAction(ConfirmMfaSetupDocument)
  useEmptiedWhenJudged(error, () => setCode(''))
  const send = async () => {
    const data = await confirm({ input: { code } })
    if (data) onTurnedOn(data.confirmMfaSetup)
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (code.length === 6 && !busy) void send()
  }
  return (
    <Dialog
      opened
      onClose={onClose}
      size="lg"
      title={
        <Text span fw={650} fz="lg">
          {t('mfa.turnOn')}
        </Text>
      }
      closeButtonProps={{ 'aria-label': word('action.close') }}
    >
      <form onSubmit={submit} noValidate>
        <Stack gap="lg">
          <div>
            <Text fw={600}>{t('mfa.scan')}</Text>
            <Text size="sm" c="dimmed">
              {t('mfa.scanHint')}
            </Text>
          </div>
          <Center>
            <QrCode svg={setup.qrSvg} label={t('mfa.qr')} />
          </Center>
          <div>
            <Text size="sm">{t('mfa.manual')}</Text>
            <Group gap="sm" mt={6}>
              <Code fz="md" px="sm" py={6} style={{ overflowWrap: 'anywhere' }}>
                {inGroups(setup.secret)}
              </Code>
              <CopyTextButton text={setup.secret} />
            </Group>
          </div>
          <CodeInput
            label={t('mfa.enter')}
            value={code}
            onChange={setCode}
            error={error}
            disabled={busy}
          />
          <Group justify="flex-end" gap="sm">
            <Button variant="default" onClick={onClose}>
              {word('action.cancel')}
            </Button>
            <Button type="submit" loading={busy} disabled={code.length < 6}>
              {t('mfa.turnOn')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  )
}

/** A secret in groups of four, as one reads it aloud. */
function inGroups(secret: string): string {
  return secret.match(/.{1,4}/g)?.join(' ') ?? secret
}
