import { TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useAction } from 'shared-ui/api-client/use-action.ts'
import { DialogForm } from 'shared-ui/dialogs/dialog-form.tsx'
import { DialogFrame } from 'shared-ui/dialogs/dialog-frame.tsx'
import { useForm } from 'shared-ui/form/use-form.ts'
import { notifyDone } from 'shared-ui/notify.tsx'
import { PhoneInput } from '../../own-place/phone-input.tsx'
import { type AdmUserRowFragment, InviteAdmUserDocument } from '../adm-users.generated.ts'
import { ProfileChoice } from '../profile-choice.tsx'
import { type Invitee, missingIn, nobody } from './invitee.ts'

interface NewAdmUserDialogProps {
  opened: boolean
  onClose: () => void
}

/** Takes a person into the team; what was typed stays if the API refuses it (AD1). */
export function NewAdmUserDialog({ opened, onClose }: NewAdmUserDialogProps) {
  const { t } = useTranslation('adm-users')
  return (
    <DialogFrame opened={opened} title={t('newDialog.title')} onClose={onClose}>
      <NewAdmUserForm onClose={onClose} />
    </DialogFrame>
  )
}

function NewAdmUserForm({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('adm-users')
  const { t: word } = useTranslation('shared')
  const { t: placeWord } = useTranslation('own-place')
  const [invite, state] = useAction(InviteAdmUserDocument)
  const tell = useTold()
  const form = useForm<Invitee>({
    initial: nobody,
    check: (typed) => {
      const missing = missingIn(typed)
      return {
        name: missing.includes('name') ? t('newDialog.nameMissing') : null,
        email: missing.includes('email') ? t('newDialog.emailMissing') : null,
        phone: missing.includes('phone') ? placeWord('phone.missing') : null,
        profile: missing.includes('profile') ? t('newDialog.profileMissing') : null,
      }
    },
    state,
    send: async ({ name, email, phone, profile }, once) => {
      if (profile === null) return
      const content = { name: name.trim(), email: email.trim(), phone: phone.trim(), profile }
      const data = await once(content, (idempotencyKey) =>
        invite({ input: { ...content, idempotencyKey } }),
      )
      if (!data) return
      tell(data.inviteAdmUser)
      onClose()
    },
  })
  return (
    <DialogForm
      form={form}
      title={t('newDialog.title')}
      description={t('newDialog.explain')}
      confirmLabel={word('action.save')}
      onClose={onClose}
    >
      <TextInput
        label={t('newDialog.name')}
        maxLength={100}
        autoComplete="off"
        required
        data-autofocus
        {...form.field('name')}
      />
      <TextInput
        label={t('newDialog.email')}
        type="email"
        autoComplete="off"
        required
        {...form.field('email')}
      />
      <PhoneInput field={form.field('phone')} />
      <ProfileChoice field={form.field('profile')} />
    </DialogForm>
  )
}

/** Says what has happened: an invitation was sent, or the person had a password and is in the team at once. */
function useTold(): (made: AdmUserRowFragment) => void {
  const { t } = useTranslation('adm-users')
  return ({ state, user: { name, email } }) =>
    notifyDone(
      state === 'INVITED' ? t('newDialog.invited', { email }) : t('newDialog.added', { name }),
    )
}
