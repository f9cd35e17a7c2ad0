import { TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useAction } from '../api-client/use-action.ts'
import { DialogForm } from '../dialogs/dialog-form.tsx'
import { DialogFrame } from '../dialogs/dialog-frame.tsx'
import { useForm } from '../form/use-form.ts'
import type { ListedPasskey } from './listed-passkey.ts'
import { RenamePasskeyDocument } from './passkeys.generated.ts'

interface RenamePasskeyDialogProps {
  passkey: ListedPasskey
  onClose: () => void
  onRenamed: () => void
}

/** Another name for a passkey. */
export function RenamePasskeyDialog(props: RenamePasskeyDialogProps) {
  const { t } = useTranslation('shared/passkeys')
  return (
    <DialogFrame opened title={t('renameTitle')} onClose={props.onClose}>
      <RenamePasskeyForm {...props} />
    </DialogFrame>
  )
}

function RenamePasskeyForm({ passkey, onClose, onRenamed }: RenamePasskeyDialogProps) {
  const { t } = useTranslation('shared/passkeys')
  const [rename, state] = useAction(RenamePasskeyDocument)
  const form = useForm({
    initial: { name: passkey.name },
    state,
    send: async ({ name }) => {
      if (await rename({ input: { id: passkey.id, name: name.trim() } })) onRenamed()
    },
  })
  return (
    <DialogForm
      form={form}
      title={t('renameTitle')}
      confirmLabel={t('rename')}
      ready={form.values.name.trim() !== ''}
      onClose={onClose}
    >
      <TextInput label={t('name')} maxLength={100} data-autofocus {...form.field('name')} />
    </DialogForm>
  )
}
