import { useTranslation } from 'react-i18next'
import { useAction } from 'shared-ui/api-client/use-action.ts'
import { ConfirmDialog } from 'shared-ui/dialogs/confirm-dialog.tsx'
import { notifyDone } from 'shared-ui/notify.tsx'
import {
  type CustomActionRowFragment,
  DeleteCustomActionDocument,
} from './custom-actions.generated.ts'

interface DeleteCustomActionDialogProps {
  action: CustomActionRowFragment
  opened: boolean
  onClose: () => void
  onDeleted: () => void
}

/** Asks before a menu or an action is deleted. */
export function DeleteCustomActionDialog({
  action: { id, label },
  opened,
  onClose,
  onDeleted,
}: DeleteCustomActionDialogProps) {
  const { t } = useTranslation('custom-actions')
  const [remove, { busy, error, clear }] = useAction(DeleteCustomActionDocument)
  const confirm = async () => {
    if (!(await remove({ input: { customActionId: id } }))) return
    notifyDone(t('remove.done', { label }))
    onClose()
    onDeleted()
  }
  return (
    <ConfirmDialog
      opened={opened}
      title={t('remove.title', { label })}
      confirmLabel={t('delete')}
      danger
      busy={busy}
      error={error}
      onConfirm={() => void confirm()}
      onClose={() => {
        clear()
        onClose()
      }}
    >
      {t('remove.body')}
    </ConfirmDialog>
  )
}
