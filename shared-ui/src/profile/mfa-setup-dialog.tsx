import { PasswordInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAction } from '../api-client/use-action.ts'
import { DialogForm } from '../dialogs/dialog-form.tsx'
import { DialogFrame } from '../dialogs/dialog-frame.tsx'
import { useForm } from '../form/use-form.ts'
import { MfaProofInput } from '../passkeys/mfa-proof-input.tsx'
import { isWholeProof } from '../passkeys/whole-proof.ts'
import { useViewer } from '../viewer/viewer.tsx'
import { MfaScanDialog, type ShownRecoveryCodes } from './mfa-scan-dialog.tsx'
import { BeginMfaSetupDocument, type BeginMfaSetupMutation } from './profile.generated.ts'

interface MfaSetupDialogProps {
  onClose: () => void
  /** Called once MFA is on, with the recovery codes, which are shown only once. */
  onTurnedOn: (recoveryCodes: ShownRecoveryCodes) => void
}

type Setup = BeginMfaSetupMutation['beginMfaSetup']

/** Turns MFA on: with the password, then by scanning the secret and proving it with a code (ID3). */
export function MfaSetupDialog({ onClose, onTurnedOn }: MfaSetupDialogProps) {
  const { t } = useTranslation('shared/profile')
  const [setup, setSetup] = useState<Setup | null>(null)
  if (setup) return <MfaScanDialog setup={setup} onClose={onClose} onTurnedOn={onTurnedOn} />
  return (
    <DialogFrame opened title={t('mfa.turnOn')} onClose={onClose}>
      <BeginForm onClose={onClose} onBegun={setSetup} />
    </DialogFrame>
  )
}

interface BeginFormProps {
  onClose: () => void
  onBegun: (setup: Setup) => void
}

function BeginForm({ onClose, onBegun }: BeginFormProps) {
  const { t } = useTranslation('shared/profile')
  const { t: word } = useTranslation('shared')
  const { mfaOn } = useViewer()
  const [begin, state] = useAction(BeginMfaSetupDocument)
  const form = useForm({
    initial: { password: '', code: '' },
    emptiedWhenJudged: ['password', 'code'],
    state,
    send: async ({ password, code }) => {
      const data = await begin({ input: { password, code: mfaOn ? code : null } })
      if (data) onBegun(data.beginMfaSetup)
    },
  })
  return (
    <DialogForm
      form={form}
      title={t('mfa.turnOn')}
      description={t('mfa.turnOnLead')}
      confirmLabel={word('action.continue')}
      ready={form.values.password !== '' && (!mfaOn || isWholeProof(form.values.code))}
      onClose={onClose}
    >
      <PasswordInput
        label={word('credentials.password')}
        autoComplete="current-password"
        data-autofocus
        {...form.field('password')}
      />
      {mfaOn ? <MfaProofInput act={state.act} {...form.field('code')} /> : null}
    </DialogForm>
  )
}
