import { useTranslation } from 'react-i18next'
import { ConfirmDialog } from 'shared-ui/dialogs/confirm-dialog.tsx'
import { notifyDone } from 'shared-ui/notify.tsx'
import { useSuccessionAct } from 'shared-ui/succession/use-succession-act.ts'
import type { OwnSuccession } from '../own-successions/use-my-successions.ts'
import { CancelClaimDocument } from './succession.generated.ts'

interface CancelClaimDialogProps {
  succession: OwnSuccession
  onClose: () => void
}

/** Asks once more: whoever cancels their claim stops being the successor (SU15). */
export function CancelClaimDialog({ succession, onClose }: CancelClaimDialogProps) {
  const { t } = useTranslation('web')
  const { t: word } = useTranslation('shared')
  const [cancel, { busy, error }] = useSuccessionAct(CancelClaimDocument, onClose)
  const ecosystem = succession.ecosystemName
  const send = async () => {
    if (!(await cancel({ input: { successionId: succession.id } }))) return
    notifyDone(t('succession.claim.cancelled', { ecosystem }))
    onClose()
  }
  return (
    <ConfirmDialog
      opened
      danger
      title={t('succession.claim.cancelTitle')}
      confirmLabel={word('succession.event.CANCEL_CLAIM')}
      busy={busy}
      error={error}
      onConfirm={() => void send()}
      onClose={onClose}
    >
      {t('succession.claim.cancelBody', { ecosystem })}
    </ConfirmDialog>
  )
}
