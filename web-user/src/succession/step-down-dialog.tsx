import { useTranslation } from 'react-i18next'
import { ConfirmDialog } from 'shared-ui/dialogs/confirm-dialog.tsx'
import { notifyDone } from 'shared-ui/notify.tsx'
import { useSuccessionAct } from 'shared-ui/succession/use-succession-act.ts'
import type { OwnSuccession } from '../own-successions/use-my-successions.ts'
import {
  CancelClaimDocument,
  RefuseHandoverDocument,
  ResignAsSuccessorDocument,
} from './succession.generated.ts'

/** The ways in which a successor steps down, each with its mutation (SU15). */
const documents = {
  CANCEL_CLAIM: CancelClaimDocument,
  REFUSE_HANDOVER: RefuseHandoverDocument,
  RESIGN: ResignAsSuccessorDocument,
} as const
export const steppingDown = ['CANCEL_CLAIM', 'REFUSE_HANDOVER', 'RESIGN'] as const
export type SteppingDown = (typeof steppingDown)[number]

interface StepDownDialogProps {
  succession: OwnSuccession
  how: SteppingDown
  onClose: () => void
}

/** Asks for confirmation: a successor who cancels, refuses or resigns stops being the successor. */
export function StepDownDialog({ succession, how, onClose }: StepDownDialogProps) {
  const { t } = useTranslation('succession')
  const { t: word } = useTranslation('shared/succession')
  const [stepDown, { busy, error }] = useSuccessionAct(documents[how], onClose)
  const ecosystem = succession.ecosystemName
  const send = async () => {
    if (!(await stepDown({ input: { successionId: succession.id } }))) return
    notifyDone(t(`stepDown.${how}.done`, { ecosystem }))
    onClose()
  }
  return (
    <ConfirmDialog
      opened
      danger
      title={t(`stepDown.${how}.title`)}
      confirmLabel={word(`event.${how}`)}
      busy={busy}
      error={error}
      onConfirm={() => void send()}
      onClose={onClose}
    >
      {t(`stepDown.${how}.body`, { ecosystem })}
    </ConfirmDialog>
  )
}
