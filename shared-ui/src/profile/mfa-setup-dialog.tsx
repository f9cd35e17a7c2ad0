import { Button, Code, Group, Modal, Stack, Text } from '@mantine/core'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAction } from '../api-client/use-action.ts'
import { CopyTextButton } from '../copy-button.tsx'
import { CodeInput } from '../inputs/code-input.tsx'
import { useEmptiedWhenJudged } from '../inputs/use-emptied-when-judged.ts'
import { ErrorState, LoadingState } from '../lists/list-states.tsx'
import { QrCode } from '../qr-code.tsx'
import { BeginMfaSetupDocument, ConfirmMfaSetupDocument } from './profile.generated.ts'

interface MfaSetupDialogProps {
  onClose: () => void
  /** MFA is on; these are shown once. */
  onTurnedOn: (recoveryCodes: readonly string[]) => void
}

/** Turns MFA on: scan (or type) the secret, then prove it with one code (ID3). */
export function MfaSetupDialog({ onClose, onTurnedOn }: MfaSetupDialogProps) {
  const { t } = useTranslation('shared')
  const [code, setCode] = useState('')
  const [setup, setSetup] = useState<{ secret: string; qrSvg: string } | null>(null)
  const [beginSetup, beginning] = useAction(BeginMfaSetupDocument)
  const [confirmSetup, confirming] = useAction(ConfirmMfaSetupDocument)
  useEmptiedWhenJudged(confirming.error, () => setCode(''))
  const begin = async () => {
    const data = await beginSetup({})
    if (data) setSetup(data.beginMfaSetup)
  }
  const begun = useRef(begin)
  useEffect(() => void begun.current(), [])
  const send = async (digits: string) => {
    if (confirming.busy) return
    const data = await confirmSetup({ input: { code: digits } })
    if (data) onTurnedOn(data.confirmMfaSetup.codes)
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (code.length === 6) void send(code)
  }
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={
        <Text span fw={650} fz="lg">
          {t('mfa.turnOn')}
        </Text>
      }
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      {beginning.error ? <ErrorState error={beginning.error} onRetry={() => void begin()} /> : null}
      {!setup && !beginning.error ? <LoadingState /> : null}
      {setup ? (
        <form onSubmit={submit} noValidate>
          <Stack gap="lg">
            <div>
              <Text fw={600}>{t('mfa.scan')}</Text>
              <Text size="sm" c="dimmed">
                {t('mfa.scanHint')}
              </Text>
            </div>
            <QrCode svg={setup.qrSvg} label={t('mfa.qr')} />
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
              error={confirming.error}
              disabled={confirming.busy}
            />
            <Group justify="flex-end" gap="sm">
              <Button variant="default" onClick={onClose}>
                {t('action.cancel')}
              </Button>
              <Button type="submit" loading={confirming.busy} disabled={code.length < 6}>
                {t('mfa.turnOn')}
              </Button>
            </Group>
          </Stack>
        </form>
      ) : null}
    </Modal>
  )
}

/** A secret in groups of four, as one reads it aloud. */
function inGroups(secret: string): string {
  return secret.match(/.{1,4}/g)?.join(' ') ?? secret
}
