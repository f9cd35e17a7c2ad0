import { useTranslation } from 'react-i18next'
import { useLocation, useNavigate } from 'react-router'
import { problemOf } from '../errors/problem.ts'
import { mfaSetUpPath } from '../profile/way-back.ts'
import { ConfirmDialog } from './confirm-dialog.tsx'

/** Whether the API refused an act because MFA is off; it may have been turned off in another window. */
export const isMfaOff = (error: unknown): boolean =>
  error !== null && problemOf(error).code === 'MFA_NOT_ON'

interface MfaOffDialogProps {
  opened: boolean
  onClose: () => void
}

/** Says that MFA is off; *Ok* leads to the MFA section of the profile, and from there back (SU2). */
export function MfaOffDialog({ opened, onClose }: MfaOffDialogProps) {
  const { t } = useTranslation('shared')
  const navigate = useNavigate()
  const { pathname, search } = useLocation()
  return (
    <ConfirmDialog
      opened={opened}
      title={t('mfaOff.title')}
      confirmLabel={t('mfaOff.ok')}
      busy={false}
      error={null}
      onConfirm={() => void navigate(mfaSetUpPath(pathname + search))}
      onClose={onClose}
    >
      {t('mfaOff.body')}
    </ConfirmDialog>
  )
}
