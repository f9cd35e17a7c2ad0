import { PasswordInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAction } from '../api-client/use-action.ts'
import { DialogFrame } from '../dialogs/dialog-frame.tsx'
import { useEmptiedWhenJudged } from '../inputs/use-emptied-when-judged.ts'
import { MfaScanDialog, type ShownRecoveryCodes } from './mfa-scan-dialog.tsx'
import { BeginMfaSetupDocument, type BeginMfaSetupMutation } from './profile.generated.ts'

interface MfaSetupDialogProps {
  onClose: () => void
  /** MFA is on; these are shown once. */
  onTurnedOn: (recoveryCodes: ShownRecoveryCodes) => void
}

/** Turns MFA on: with the password, then by scanning the secret and proving it with a code (ID3). */
export function MfaSetupDialog({ onClose, onTurnedOn }: MfaSetupDialogProps) {
  const { t } = useTranslation('shared/profile')
  const { t: word } = useTranslation('shared')
  const [password, setPassword] = useState('')
  const [setup, setSetup] = useState<BeginMfaSetupMutation['beginMfaSetup'] | null>(null)
  const [begin, { busy, error }] = useAction(BeginMfaSetupDocument)
  useEmptiedWhenJudged(error, () => setPassword(''))
  const send = async () => {
    const data = await begin({ input: { password } })
    if (data) setSetup(data.beginMfaSetup)
  }
  if (setup) return <MfaScanDialog setup={setup} onClose={onClose} onTurnedOn={onTurnedOn} />
  return (
    <DialogFrame
      opened
      title={t('mfa.turnOn')}
      description={t('mfa.turnOnLead')}
      confirmLabel={word('action.continue')}
      busy={busy}
      error={error}
      ready={password !== ''}
      onClose={onClose}
      onSubmit={() => void send()}
    >
      <PasswordInput
        label={word('credentials.password')}
        autoComplete="current-password"
        data-autofocus
        value={password}
        onChange={(event) => setPassword(event.currentTarget.value)}
      />
    </DialogFrame>
  )
}
