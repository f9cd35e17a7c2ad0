import { TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useAction } from 'shared-ui/api-client/use-action.ts'
import { DialogForm } from 'shared-ui/dialogs/dialog-form.tsx'
import { DialogFrame } from 'shared-ui/dialogs/dialog-frame.tsx'
import { useForm } from 'shared-ui/form/use-form.ts'
import { notifyDone } from 'shared-ui/notify.tsx'
import { type EcosystemFactsFragment, RenameEcosystemDocument } from './ecosystem.generated.ts'

interface RenameDialogProps {
  ecosystem: EcosystemFactsFragment
  opened: boolean
  onClose: () => void
}

/** Asks for an ecosystem's new name. */
export function RenameDialog({ opened, ...form }: RenameDialogProps) {
  const { t } = useTranslation('ecosystem')
  return (
    <DialogFrame opened={opened} title={t('rename.title')} onClose={form.onClose}>
      <RenameForm {...form} />
    </DialogFrame>
  )
}

function RenameForm({ ecosystem, onClose }: Omit<RenameDialogProps, 'opened'>) {
  const { t } = useTranslation('ecosystem')
  const { t: word } = useTranslation('shared')
  const [rename, state] = useAction(RenameEcosystemDocument)
  const form = useForm({
    initial: { name: ecosystem.name },
    state,
    send: async (typed) => {
      const name = typed.name.trim()
      if (name === ecosystem.name) return onClose()
      const data = await rename({ input: { ecosystemId: ecosystem.id, name } })
      if (!data) return
      notifyDone(t('rename.done', { name: data.renameEcosystem.name }))
      onClose()
    },
  })

  return (
    <DialogForm
      form={form}
      title={t('rename.title')}
      confirmLabel={word('action.save')}
      onClose={onClose}
    >
      <TextInput
        label={t('rename.name')}
        description={t('rename.hint')}
        {...form.field('name')}
        maxLength={100}
        autoComplete="off"
        required
        data-autofocus
      />
    </DialogForm>
  )
}
