import { Center, Code, Group, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useAction } from '../api-client/use-action.ts'
import { CopyTextButton } from '../copy-button.tsx'
import { DialogForm } from '../dialogs/dialog-form.tsx'
import { DialogFrame } from '../dialogs/dialog-frame.tsx'
import { useForm } from '../form/use-form.ts'
import { CodeInput } from '../inputs/code-input.tsx'
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
export function MfaScanDialog(props: MfaScanDialogProps) {
  const { t } = useTranslation('shared/profile')
  return (
    <DialogFrame opened size="lg" title={t('mfa.turnOn')} onClose={props.onClose}>
      <MfaScanForm {...props} />
    </DialogFrame>
  )
}

function MfaScanForm({ setup, onClose, onTurnedOn }: MfaScanDialogProps) {
  const { t } = useTranslation('shared/profile')
  const [confirm, state] = useAction(ConfirmMfaSetupDocument)
  const form = useForm({
    initial: { code: '' },
    emptiedWhenJudged: ['code'],
    state,
    send: async ({ code }) => {
      const data = await confirm({ input: { code } })
      if (data) onTurnedOn(data.confirmMfaSetup)
    },
  })
  return (
    <DialogForm
      form={form}
      title={t('mfa.turnOn')}
      confirmLabel={t('mfa.turnOn')}
      ready={form.values.code.length === 6}
      onClose={onClose}
    >
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
      <CodeInput label={t('mfa.enter')} {...form.field('code')} busy={form.busy} />
    </DialogForm>
  )
}

/** A secret in groups of four characters, which are easy to read aloud. */
function inGroups(secret: string): string {
  return secret.match(/.{1,4}/g)?.join(' ') ?? secret
}
