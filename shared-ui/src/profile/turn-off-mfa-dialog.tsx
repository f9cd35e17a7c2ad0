import { PasswordInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useAction } from '../api-client/use-action.ts'
import { DialogForm } from '../dialogs/dialog-form.tsx'
import { DialogFrame } from '../dialogs/dialog-frame.tsx'
import { useForm } from '../form/use-form.ts'
import { MfaProofInput } from '../passkeys/mfa-proof-input.tsx'
import { isWholeProof } from '../passkeys/whole-proof.ts'
import { useViewer } from '../viewer/viewer.tsx'
import { TurnOffMfaDocument } from './profile.generated.ts'
import { SuccessionsAtStake } from './successions-at-stake.tsx'

interface TurnOffMfaDialogProps {
  onClose: () => void
  onTurnedOff: () => void
}

/** Turns MFA off with password and code, both (ID3). */
export function TurnOffMfaDialog(props: TurnOffMfaDialogProps) {
  const { t } = useTranslation('shared/profile')
  const { passkeyCount } = useViewer()
  return (
    <DialogFrame
      opened
      title={t(passkeyCount > 0 ? 'mfa.removeAuthenticator' : 'mfa.turnOff')}
      onClose={props.onClose}
    >
      <TurnOffMfaForm {...props} />
    </DialogFrame>
  )
}

function TurnOffMfaForm({ onClose, onTurnedOff }: TurnOffMfaDialogProps) {
  const { t } = useTranslation('shared/profile')
  const { t: word } = useTranslation('shared')
  const staysOn = useViewer().passkeyCount > 0
  const title = t(staysOn ? 'mfa.removeAuthenticator' : 'mfa.turnOff')
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
      title={title}
      description={t(staysOn ? 'mfa.removeAuthenticatorLead' : 'mfa.turnOffLead')}
      confirmLabel={title}
      danger
      ready={password !== '' && isWholeProof(code)}
      onClose={onClose}
    >
      {staysOn ? null : <SuccessionsAtStake />}
      <PasswordInput
        label={word('credentials.password')}
        autoComplete="current-password"
        data-autofocus
        {...form.field('password')}
      />
      <MfaProofInput act={state.act} {...form.field('code')} />
    </DialogForm>
  )
}
