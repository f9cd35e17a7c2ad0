import { useTranslation } from 'react-i18next'
import { useAction } from '../api-client/use-action.ts'
import { DialogForm } from '../dialogs/dialog-form.tsx'
import { DialogFrame } from '../dialogs/dialog-frame.tsx'
import { useForm } from '../form/use-form.ts'
import { CodeInput } from '../inputs/code-input.tsx'
import { AuthenticatorSecret } from './authenticator-secret.tsx'
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
      <AuthenticatorSecret setup={setup} />
      <CodeInput label={t('mfa.enter')} {...form.field('code')} busy={form.busy} />
    </DialogForm>
  )
}
