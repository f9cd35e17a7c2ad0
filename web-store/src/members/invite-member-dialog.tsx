import { Radio, Stack, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { DialogForm } from 'shared-ui/dialogs/dialog-form.tsx'
import { DialogFrame } from 'shared-ui/dialogs/dialog-frame.tsx'
import '@mantine/core/styles/Radio.css'
import { useAction } from 'shared-ui/api-client/use-action.ts'
import { useForm } from 'shared-ui/form/use-form.ts'
import { notifyDone } from 'shared-ui/notify.tsx'
import { InviteMemberDocument } from './invitations.generated.ts'
import {
  assignableRoles,
  type Complaint,
  complaintAboutEmail,
  complaintAboutName,
  type Invitee,
} from './invitee.ts'

interface InviteMemberDialogProps {
  ecosystemId: string
  opened: boolean
  onClose: () => void
}

/** Invites a person as attendant or user; what was typed stays if the API refuses it. */
export function InviteMemberDialog({ opened, ...form }: InviteMemberDialogProps) {
  const { t } = useTranslation('members')
  return (
    <DialogFrame opened={opened} title={t('inviteMember.title')} onClose={form.onClose}>
      <InviteMemberForm {...form} />
    </DialogFrame>
  )
}

const nobody: Invitee = { name: '', email: '', role: 'USER' }

function InviteMemberForm({ ecosystemId, onClose }: Omit<InviteMemberDialogProps, 'opened'>) {
  const { t } = useTranslation('members')
  const { t: word } = useTranslation('shared')
  const [invite, state] = useAction(InviteMemberDocument)
  const say = (complaint: Complaint | null) => complaint && t(`inviteMember.${complaint}`)
  const form = useForm({
    initial: nobody,
    check: ({ name, email }) => ({
      name: say(complaintAboutName(name)),
      email: say(complaintAboutEmail(email)),
    }),
    state,
    send: async ({ name, email, role }, once) => {
      const content = { name: name.trim(), email: email.trim(), role }
      const data = await once(content, (idempotencyKey) =>
        invite({ input: { ecosystemId, ...content, idempotencyKey } }),
      )
      if (!data) return
      notifyDone(t('inviteMember.done', { email: data.inviteMember.email }))
      onClose()
    },
  })
  // ARIA does not allow this attribute on a group of radios.
  const { 'aria-invalid': _, ...role } = form.field('role')

  return (
    <DialogForm
      form={form}
      title={t('inviteMember.title')}
      description={t('inviteMember.explain')}
      confirmLabel={t('inviteMember.invite')}
      onClose={onClose}
    >
      <TextInput
        label={t('inviteMember.name')}
        maxLength={100}
        autoComplete="off"
        required
        data-autofocus
        {...form.field('name')}
      />
      <TextInput
        label={t('inviteMember.email')}
        type="email"
        autoComplete="off"
        required
        {...form.field('email')}
      />
      <Radio.Group label={t('inviteMember.role')} {...role}>
        <Stack gap="xs" mt={4}>
          {assignableRoles.map((each) => (
            <Radio
              key={each}
              value={each}
              label={word(`role.${each}`)}
              description={t(`inviteMember.roleHint.${each}`)}
            />
          ))}
        </Stack>
      </Radio.Group>
    </DialogForm>
  )
}
