import { useTranslation } from 'react-i18next'
import type { AdmProfile } from 'shared-schema/partner-enums'
import { useAction } from 'shared-ui/api-client/use-action.ts'
import { DialogForm } from 'shared-ui/dialogs/dialog-form.tsx'
import { DialogFrame } from 'shared-ui/dialogs/dialog-frame.tsx'
import { useForm } from 'shared-ui/form/use-form.ts'
import { notifyDone } from 'shared-ui/notify.tsx'
import { PhoneInput } from '../../own-place/phone-input.tsx'
import { type AdmUserFactsFragment, ChangeAdmUserDocument } from '../adm-users.generated.ts'
import { ProfileChoice } from '../profile-choice.tsx'

interface ChangeAdmUserDialogProps {
  admUser: AdmUserFactsFragment
  opened: boolean
  onClose: () => void
}

/** Gives a person another phone or profile; name and e-mail are their own (AD3). */
export function ChangeAdmUserDialog({ admUser, opened, onClose }: ChangeAdmUserDialogProps) {
  const { t } = useTranslation('adm-users')
  const title = t('change.title', { name: admUser.user.name })
  return (
    <DialogFrame opened={opened} title={title} onClose={onClose}>
      <ChangeForm title={title} admUser={admUser} onClose={onClose} />
    </DialogFrame>
  )
}

interface ChangeFormProps extends Omit<ChangeAdmUserDialogProps, 'opened'> {
  title: string
}

function ChangeForm({ title, admUser, onClose }: ChangeFormProps) {
  const { t } = useTranslation('adm-users')
  const { t: word } = useTranslation('shared')
  const { t: placeWord } = useTranslation('own-place')
  const [change, state] = useAction(ChangeAdmUserDocument)
  const form = useForm<{ phone: string; profile: AdmProfile }>({
    initial: { phone: admUser.phone, profile: admUser.profile },
    check: ({ phone }) => ({ phone: phone.trim() === '' ? placeWord('phone.missing') : null }),
    state,
    send: async ({ phone, profile }) => {
      const input = { admUserId: admUser.id, phone: phone.trim(), profile }
      if (!(await change({ input }))) return
      notifyDone(t('change.done', { name: admUser.user.name }))
      onClose()
    },
  })
  return (
    <DialogForm
      form={form}
      title={title}
      description={t('change.explain')}
      confirmLabel={word('action.save')}
      onClose={onClose}
    >
      <PhoneInput field={form.field('phone')} />
      <ProfileChoice field={form.field('profile')} />
    </DialogForm>
  )
}
