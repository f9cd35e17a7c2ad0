import { PasswordInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useAction } from '../api-client/use-action.ts'
import { DialogForm } from '../dialogs/dialog-form.tsx'
import { DialogFrame } from '../dialogs/dialog-frame.tsx'
import { useForm } from '../form/use-form.ts'
import { CodeInput } from '../inputs/code-input.tsx'
import { TurnOffMfaDocument } from './profile.generated.ts'
import { SuccessionsAtStake } from './successions-at-stake.tsx'

interface TurnOffMfaDialogProps {
  onClose: () => void
  onTurnedOff: () => void
}

/** Turns MFA off with password and code, both (ID3). */
export function TurnOffMfaDialog(props: TurnOffMfaDialogProps) {
  const { t } = useTranslation('shared/profile')
  return (
    <DialogFrame opened title={t('mfa.turnOff')} onClose={props.onClose}>
      <TurnOffMfaForm {...props} />
    </DialogFrame>
  )
}

function TurnOffMfaForm({ onClose, onTurnedOff }: TurnOffMfaDialogProps) {
  const { t } = useTranslation('shared/profile')
  const { t: word } = useTranslation('shared')
  const [turnOff, state] = useAction(TurnOffMfaDocument)
  const form = useForm({
    initial: { password: '', code: '' },
    emptiedWhenJudged: ['code'],
    state,
    send: async ({ password, code }) => {
      if (await turnOff({ input: { password, code } })) onTurnedOff()
    },
  })
  const { password, code } = form.values
  return (
    <DialogForm
      form={form}
      title={t('mfa.turnOff')}
      description={t('mfa.turnOffLead')}
      confirmLabel={t('mfa.turnOff')}
      danger
      ready={password !== '' && code.length === 6}
      onClose={onClose}
    >
      <SuccessionsAtStake />
      <PasswordInput
        label={word('credentials.password')}
        autoComplete="current-password"
        data-autofocus
        {...form.field('password')}
      />
      <CodeInput label={word('credentials.mfaCode')} {...form.field('code')} />
    </DialogForm>
  )
}
