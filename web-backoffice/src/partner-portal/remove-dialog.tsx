import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { ConfirmDialog } from 'shared-ui/dialogs/confirm-dialog.tsx'

interface RemoveDialogProps {
  opened: boolean
  title: string
  busy: boolean
  error: unknown
  onConfirm: () => void
  onClose: () => void
  children: ReactNode
}

/** Asks before something goes from the portal, for everybody and at once. */
export function RemoveDialog(dialog: RemoveDialogProps) {
  const { t } = useTranslation('partner-portal')
  return <ConfirmDialog {...dialog} confirmLabel={t('remove')} danger />
}
