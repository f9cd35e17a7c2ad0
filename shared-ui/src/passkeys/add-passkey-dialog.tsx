import { PasswordInput, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAction } from '../api-client/use-action.ts'
import { DialogForm } from '../dialogs/dialog-form.tsx'
import { DialogFrame } from '../dialogs/dialog-frame.tsx'
import { useForm } from '../form/use-form.ts'
import { useDeviceName } from '../profile/device-name.ts'
import type { ShownRecoveryCodes } from '../profile/mfa-scan-dialog.tsx'
import { useViewer } from '../viewer/viewer.tsx'
import { type Made, makePasskey } from './in-browser.ts'
import { MfaProofInput } from './mfa-proof-input.tsx'
import { BeginPasskeyDocument, ConfirmPasskeyDocument } from './passkeys.generated.ts'
import { isWholeProof } from './whole-proof.ts'

interface AddPasskeyDialogProps {
  onClose: () => void
  /** Called with the recovery codes, which are shown only once, if MFA is on by this passkey; else with null. */
  onAdded: (shown: ShownRecoveryCodes | null) => void
}

/** Makes a passkey: with the password, with a proof where MFA is on, and then by the browser (PA8). */
export function AddPasskeyDialog(props: AddPasskeyDialogProps) {
  const { t } = useTranslation('shared/passkeys')
  return (
    <DialogFrame opened title={t('add')} onClose={props.onClose}>
      <AddPasskeyForm {...props} />
    </DialogFrame>
  )
}

function AddPasskeyForm({ onClose, onAdded }: AddPasskeyDialogProps) {
  const { t } = useTranslation('shared/passkeys')
  const { t: word } = useTranslation('shared')
  const { mfaOn } = useViewer()
  const deviceName = useDeviceName()
  const [begin, begun] = useAction(BeginPasskeyDocument)
  const [confirm, confirmed] = useAction(ConfirmPasskeyDocument)
  const [made, setMade] = useState<Made | null>(null)
  const form = useForm<{ name: string; password: string; code: string }>({
    initial: { name: deviceName(navigator.userAgent), password: '', code: '' },
    emptiedWhenJudged: ['code'],
    state: { busy: begun.busy || confirmed.busy, error: begun.error ?? confirmed.error },
    send: async ({ name, password, code }): Promise<void> => {
      setMade(null)
      confirmed.clear()
      const options = await begin({ input: { password, code: mfaOn ? code : null } })
      if (!options) return
      const passkey = await makePasskey(options.beginPasskey)
      setMade(passkey)
      if (!('answer' in passkey)) {
        form.field('code').onChange('')
        return
      }
      const data = await confirm({ input: { name: name.trim(), answer: passkey.answer } })
      if (data) onAdded(data.confirmPasskey.recoveryCodes)
      else form.field('code').onChange('')
    },
  })
  const { name, password, code } = form.values
  return (
    <DialogForm
      form={form}
      title={t('add')}
      description={t('addLead')}
      confirmLabel={word('action.continue')}
      ready={name.trim() !== '' && password !== '' && (!mfaOn || isWholeProof(code))}
      onClose={onClose}
    >
      <TextInput
        label={t('name')}
        description={t('nameHint')}
        maxLength={100}
        data-autofocus
        {...form.field('name')}
      />
      <PasswordInput
        label={word('credentials.password')}
        autoComplete="current-password"
        {...form.field('password')}
      />
      {mfaOn ? <MfaProofInput act={begun.act} {...form.field('code')} /> : null}
      <div aria-live="polite">
        {made && 'failure' in made ? (
          <Text size="sm">{t(made.failure === 'THERE_ALREADY' ? 'there' : 'givenUp')}</Text>
        ) : null}
      </div>
    </DialogForm>
  )
}
