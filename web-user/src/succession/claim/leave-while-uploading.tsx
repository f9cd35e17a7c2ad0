import { useTranslation } from 'react-i18next'
import { useBlocker } from 'react-router'
import { ConfirmDialog } from 'shared-ui/dialogs/confirm-dialog.tsx'
import { useAskBeforeLeaving } from 'shared-ui/leaving.ts'

/** Asks before the page is left while a file is uploading, since the file would be lost (SU14). */
export function LeaveWhileUploading() {
  const { t } = useTranslation('succession/claim')
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) => currentLocation.pathname !== nextLocation.pathname,
  )
  useAskBeforeLeaving(true)
  return (
    <ConfirmDialog
      opened={blocker.state === 'blocked'}
      danger
      title={t('leaveTitle')}
      confirmLabel={t('leave')}
      busy={false}
      error={null}
      onConfirm={() => blocker.proceed?.()}
      onClose={() => blocker.reset?.()}
    >
      {t('leaveBody')}
    </ConfirmDialog>
  )
}
