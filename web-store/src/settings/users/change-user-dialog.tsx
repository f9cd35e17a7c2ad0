import { Checkbox, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useAction } from 'shared-ui/api-client/use-action.ts'
import { DialogForm } from 'shared-ui/dialogs/dialog-form.tsx'
import { DialogFrame } from 'shared-ui/dialogs/dialog-frame.tsx'
import { useForm } from 'shared-ui/form/use-form.ts'
import { notifyDone } from 'shared-ui/notify.tsx'
import { type AttendantRowFragment, ChangeAttendantDocument } from './users.generated.ts'

interface ChangeUserDialogProps {
  user: AttendantRowFragment
  opened: boolean
  onClose: () => void
}

/** Changes the name that contacts see, and whether the user sees their own work only. */
export function ChangeUserDialog({ user, opened, onClose }: ChangeUserDialogProps) {
  const { t } = useTranslation('settings/users')
  return (
    <DialogFrame
      opened={opened}
      title={t('change.title', { name: user.user.name })}
      onClose={onClose}
    >
      <ChangeUserForm user={user} onClose={onClose} />
    </DialogFrame>
  )
}

function ChangeUserForm({ user, onClose }: Omit<ChangeUserDialogProps, 'opened'>) {
  const { t } = useTranslation('settings/users')
  const [change, state] = useAction(ChangeAttendantDocument)
  const { name } = user.user
  const form = useForm<{ nickname: string; restricted: string | null }>({
    initial: {
      nickname: user.attendant?.nickname ?? '',
      restricted: user.attendant?.restricted ? 'restricted' : null,
    },
    state,
    send: async ({ nickname, restricted }) => {
      const input = {
        membershipId: user.id,
        nickname: nickname.trim(),
        restricted: restricted !== null,
      }
      if (!(await change({ input }))) return
      notifyDone(t('change.done', { name }))
      onClose()
    },
  })
  const restricted = form.field('restricted')
  return (
    <DialogForm
      form={form}
      title={t('change.title', { name })}
      confirmLabel={t('change.confirm')}
      onClose={onClose}
    >
      <TextInput
        label={t('change.nickname')}
        description={t('change.nicknameHint')}
        maxLength={100}
        autoComplete="off"
        data-autofocus
        {...form.field('nickname')}
      />
      {/* The administrator always sees everything. */}
      {user.role !== 'ADMINISTRATOR' && (
        <Checkbox
          label={t('restrictedLabel')}
          description={t('restrictedHint')}
          checked={restricted.value !== null}
          onChange={(event) =>
            restricted.onChange(event.currentTarget.checked ? 'restricted' : null)
          }
          error={restricted.error}
        />
      )}
    </DialogForm>
  )
}
