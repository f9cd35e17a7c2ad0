import { TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useAction } from 'shared-ui/api-client/use-action.ts'
import { DialogForm } from 'shared-ui/dialogs/dialog-form.tsx'
import { DialogFrame } from 'shared-ui/dialogs/dialog-frame.tsx'
import { isMfaOff, MfaOffDialog } from 'shared-ui/dialogs/mfa-off-dialog.tsx'
import { useForm } from 'shared-ui/form/use-form.ts'
import { notifyDone } from 'shared-ui/notify.tsx'
import { MfaProofInput } from 'shared-ui/passkeys/mfa-proof-input.tsx'
import { isWholeProof } from 'shared-ui/passkeys/whole-proof.ts'
import { useViewer } from 'shared-ui/viewer/viewer.tsx'
import { InviteStaffDocument } from '../platform-staff.generated.ts'
import { RoleChoice, rolesIn } from '../role-choice.tsx'

interface NewStaffDialogProps {
  opened: boolean
  onClose: () => void
}

/** Invites somebody to be staff, with an MFA code; what was typed stays if the API refuses it (PA2). */
export function NewStaffDialog({ opened, onClose }: NewStaffDialogProps) {
  const { t } = useTranslation('platform-staff')
  const { mfaOn } = useViewer()
  const action = useInviting()
  const [, state] = action
  if (!mfaOn || isMfaOff(state.error))
    return (
      <MfaOffDialog
        opened={opened}
        onClose={() => {
          state.clear()
          onClose()
        }}
      />
    )
  return (
    <DialogFrame opened={opened} title={t('new')} onClose={onClose}>
      <NewStaffForm action={action} onClose={onClose} />
    </DialogFrame>
  )
}

interface NewStaffFormProps {
  action: ReturnType<typeof useInviting>
  onClose: () => void
}

const useInviting = () => useAction(InviteStaffDocument)

function NewStaffForm({ action: [invite, state], onClose }: NewStaffFormProps) {
  const { t } = useTranslation('platform-staff')
  const form = useForm({
    initial: { name: '', email: '', roles: '', code: '' },
    check: ({ name, email, roles }) => ({
      name: name.trim() === '' ? t('newDialog.nameMissing') : null,
      email: email.trim() === '' ? t('newDialog.emailMissing') : null,
      roles: roles === '' ? t('rolesMissing') : null,
    }),
    emptiedWhenJudged: ['code'],
    state,
    send: async ({ name, email, roles, code }, once) => {
      const content = { name: name.trim(), email: email.trim(), roles: rolesIn(roles) }
      const data = await once(content, (idempotencyKey) =>
        invite({ input: { ...content, code, idempotencyKey } }),
      )
      if (!data) return
      notifyDone(t('newDialog.done', { email: content.email }))
      onClose()
    },
  })
  return (
    <DialogForm
      form={form}
      title={t('new')}
      description={t('newDialog.explain')}
      confirmLabel={t('newDialog.send')}
      ready={isWholeProof(form.values.code)}
      onClose={onClose}
    >
      <TextInput
        label={t('name')}
        maxLength={100}
        autoComplete="off"
        required
        data-autofocus
        {...form.field('name')}
      />
      <TextInput
        label={t('email')}
        type="email"
        autoComplete="off"
        required
        {...form.field('email')}
      />
      <RoleChoice field={form.field('roles')} />
      <MfaProofInput act={state.act} {...form.field('code')} />
    </DialogForm>
  )
}
