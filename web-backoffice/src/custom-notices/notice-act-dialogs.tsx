import { useTranslation } from 'react-i18next'
import { useAction } from 'shared-ui/api-client/use-action.ts'
import { ConfirmDialog } from 'shared-ui/dialogs/confirm-dialog.tsx'
import { notifyDone } from 'shared-ui/notify.tsx'
import {
  type CustomNoticeFactsFragment,
  DeleteCustomNoticeDocument,
  EndCustomNoticeDocument,
} from './custom-notices.generated.ts'
import { useOwnNoticeText } from './use-own-notice-text.ts'

interface NoticeActDialogProps {
  notice: CustomNoticeFactsFragment
  opened: boolean
  onClose: () => void
}

/** Asks before a running notice goes from all pages. */
export function EndNoticeDialog({ notice, opened, onClose }: NoticeActDialogProps) {
  const { t } = useTranslation('custom-notices')
  const { text } = useOwnNoticeText(notice.texts)
  const [end, { busy, error }] = useAction(EndCustomNoticeDocument)
  const confirm = async () => {
    if (!(await end({ input: { noticeId: notice.id } }))) return
    notifyDone(t('end.done'))
    onClose()
  }
  return (
    <ConfirmDialog
      opened={opened}
      title={t('end.title')}
      confirmLabel={t('end.act')}
      busy={busy}
      error={error}
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      {t('end.body', { text })}
    </ConfirmDialog>
  )
}

/** Asks before a notice is deleted. */
export function DeleteNoticeDialog({ notice, opened, onClose }: NoticeActDialogProps) {
  const { t } = useTranslation('custom-notices')
  const { text } = useOwnNoticeText(notice.texts)
  const [remove, { busy, error }] = useAction(DeleteCustomNoticeDocument)
  const confirm = async () => {
    if (!(await remove({ input: { noticeId: notice.id } }))) return
    notifyDone(t('delete.done'))
    onClose()
  }
  return (
    <ConfirmDialog
      opened={opened}
      title={t('delete.title')}
      confirmLabel={t('delete.act')}
      danger
      busy={busy}
      error={error}
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      {t('delete.body', { text })}
    </ConfirmDialog>
  )
}
