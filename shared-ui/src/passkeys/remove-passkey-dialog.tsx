import { PasswordInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useAction } from '../api-client/use-action.ts'
import { DialogForm } from '../dialogs/dialog-form.tsx'
import { DialogFrame } from '../dialogs/dialog-frame.tsx'
import { useForm } from '../form/use-form.ts'
import { SuccessionsAtStake } from '../profile/successions-at-stake.tsx'
import { useViewer } from '../viewer/viewer.tsx'
import type { ListedPasskey } from './listed-passkey.ts'
import { MfaProofInput } from './mfa-proof-input.tsx'
import { RemovePasskeyDocument } from './passkeys.generated.ts'
import { isWholeProof } from './whole-proof.ts'

interface RemovePasskeyDialogProps {
  passkey: ListedPasskey
  onClose: () => void
  onRemoved: () => void
}

/** Takes a passkey away, with password and proof; with the last factor MFA is off (PA8). */
export function RemovePasskeyDialog(props: RemovePasskeyDialogProps) {
  const { t } = useTranslation('shared/passkeys')
  const { name } = props.passkey
  return (
    <DialogFrame opened title={t('removeTitle', { name })} onClose={props.onClose}>
      <RemovePasskeyForm {...props} />
    </DialogFrame>
  )
}

function RemovePasskeyForm({ passkey, onClose, onRemoved }: RemovePasskeyDialogProps) {
  const { t } = useTranslation('shared/passkeys')
  const { t: word } = useTranslation('shared')
  const { authenticatorOn, passkeyCount } = useViewer()
  const isLast = !authenticatorOn && passkeyCount === 1
  const [remove, state] = useAction(RemovePasskeyDocument)
  const form = useForm({
    initial: { password: '', code: '' },
    emptiedWhenJudged: ['code'],
    state,
    send: async ({ password, code }) => {
      if (await remove({ input: { id: passkey.id, password, code } })) onRemoved()
    },
  })
  const { password, code } = form.values
  return (
    <DialogForm
      form={form}
      title={t('removeTitle', { name: passkey.name })}
      description={t(isLast ? 'removeLast' : 'removeLead')}
      confirmLabel={t('remove')}
      danger
      ready={password !== '' && isWholeProof(code)}
      onClose={onClose}
    >
      {isLast ? <SuccessionsAtStake /> : null}
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
