import { useState } from 'react'
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
import { ChangeStaffRolesDocument, type StaffFactsFragment } from '../platform-staff.generated.ts'
import { RoleChoice, rolesIn } from '../role-choice.tsx'

interface ChangeRolesDialogProps {
  member: StaffFactsFragment
  opened: boolean
  onClose: () => void
}

/** Gives a member of staff other roles, with an MFA code (PA2). */
export function ChangeRolesDialog({ member, opened, onClose }: ChangeRolesDialogProps) {
  const { t } = useTranslation('platform-staff')
  const { mfaOn } = useViewer()
  const action = useChanging()
  const [, state] = action
  const title = t('changeRoles.title', { name: member.name })
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
    <DialogFrame opened={opened} title={title} onClose={onClose}>
      <ChangeRolesForm title={title} member={member} action={action} onClose={onClose} />
    </DialogFrame>
  )
}

const useChanging = () => useAction(ChangeStaffRolesDocument)

interface ChangeRolesFormProps {
  title: string
  member: StaffFactsFragment
  action: ReturnType<typeof useChanging>
  onClose: () => void
}

function ChangeRolesForm(props: ChangeRolesFormProps) {
  const {
    title,
    member,
    action: [change, state],
    onClose,
  } = props
  const { t } = useTranslation('platform-staff')
  const { t: word } = useTranslation('shared')
  // The form is of the person as they were when it was opened, whatever comes meanwhile.
  const [{ id: staffId, name, roles: seen }] = useState(member)
  const form = useForm({
    initial: { roles: seen.join(), code: '' },
    check: ({ roles }) => ({ roles: roles === '' ? t('rolesMissing') : null }),
    emptiedWhenJudged: ['code'],
    state,
    send: async ({ roles, code }) => {
      const input = { staffId, seen, roles: rolesIn(roles), code }
      if (!(await change({ input }))) return
      notifyDone(t('changeRoles.done', { name }))
      onClose()
    },
  })
  return (
    <DialogForm
      form={form}
      title={title}
      description={t('changeRoles.explain')}
      confirmLabel={word('action.save')}
      ready={isWholeProof(form.values.code)}
      onClose={onClose}
    >
      <RoleChoice field={form.field('roles')} />
      <MfaProofInput act={state.act} {...form.field('code')} />
    </DialogForm>
  )
}
