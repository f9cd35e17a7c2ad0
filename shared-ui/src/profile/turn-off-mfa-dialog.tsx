import { PasswordInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAction } from '../api-client/use-action.ts'
import { DialogFrame } from '../dialogs/dialog-frame.tsx'
import { CodeInput } from '../inputs/code-input.tsx'
import { useEmptiedWhenJudged } from '../inputs/use-emptied-when-judged.ts'
import { TurnOffMfaDocument } from './profile.generated.ts'
import { SuccessionsAtStake } from './successions-at-stake.tsx'

interface TurnOffMfaDialogProps {
  onClose: () => void
  onTurnedOff: () => void
}

/** Turns MFA off with password and code, both (ID3). */
export function TurnOffMfaDialog({ onClose, onTurnedOff }: TurnOffMfaDialogProps) {
  const { t } = useTranslation('shared/profile')
  const { t: word } = useTranslation('shared')
  const [password, setPassword] = useState('')
  const [code, setCode] = useState('')
  const [turnOff, { busy, error }] = useAction(TurnOffMfaDocument)
  useEmptiedWhenJudged(error, () => setCode(''))
  const send = async () => {
    const done = await turnOff({ input: { password, code } })
    if (done) onTurnedOff()
  }
  return (
    <DialogFrame
      opened
      title={t('mfa.turnOff')}
      description={t('mfa.turnOffLead')}
      confirmLabel={t('mfa.turnOff')}
      danger
      busy={busy}
      error={error}
      ready={password !== '' && code.length === 6}
      onClose={onClose}
      onSubmit={() => void send()}
    >
      <SuccessionsAtStake />
      <PasswordInput
        label={word('credentials.password')}
        autoComplete="current-password"
        data-autofocus
        value={password}
        onChange={(event) => setPassword(event.currentTarget.value)}
      />
      <CodeInput label={word('credentials.mfaCode')} value={code} onChange={setCode} />
    </DialogFrame>
  )
}
