import { TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useAction } from 'shared-ui/api-client/use-action.ts'
import { DialogForm } from 'shared-ui/dialogs/dialog-form.tsx'
import { DialogFrame } from 'shared-ui/dialogs/dialog-frame.tsx'
import { useForm } from 'shared-ui/form/use-form.ts'
import { notifyDone } from 'shared-ui/notify.tsx'
import { type AdmUserFactsFragment, ProposeAdmUserEmailDocument } from '../adm-users.generated.ts'

interface ProposeEmailDialogProps {
  admUser: AdmUserFactsFragment
  opened: boolean
  onClose: () => void
}

/** Proposes another e-mail to a person, who alone makes it theirs (AD3, PA6). */
export function ProposeEmailDialog({ admUser, opened, onClose }: ProposeEmailDialogProps) {
  const { t } = useTranslation('adm-users')
  const title = t('propose.title', { name: admUser.user.name })
  return (
    <DialogFrame opened={opened} title={title} onClose={onClose}>
      <ProposeForm title={title} admUser={admUser} onClose={onClose} />
    </DialogFrame>
  )
}

interface ProposeFormProps extends Omit<ProposeEmailDialogProps, 'opened'> {
  title: string
}

function ProposeForm({ title, admUser, onClose }: ProposeFormProps) {
  const { t } = useTranslation('adm-users')
  const [propose, state] = useAction(ProposeAdmUserEmailDocument)
  const { name, email: present } = admUser.user
  const form = useForm({
    initial: { email: '' },
    check: ({ email }) => ({ email: email.trim() === '' ? t('propose.emailMissing') : null }),
    state,
    send: async ({ email }) => {
      if (!(await propose({ input: { admUserId: admUser.id, newEmail: email.trim() } }))) return
      notifyDone(t('propose.done', { name, email: present }))
      onClose()
    },
  })
  return (
    <DialogForm
      form={form}
      title={title}
      description={t('propose.explain', { name, email: present })}
      confirmLabel={t('propose.send')}
      onClose={onClose}
    >
      <TextInput
        label={t('propose.email')}
        type="email"
        autoComplete="off"
        data-autofocus
        {...form.field('email')}
      />
    </DialogForm>
  )
}
