import type { TypedDocumentNode } from '@apollo/client'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import type { StaffAct } from 'shared-schema/enums'
import { useAction } from 'shared-ui/api-client/use-action.ts'
import { ConfirmDialog } from 'shared-ui/dialogs/confirm-dialog.tsx'
import { notifyDone } from 'shared-ui/notify.tsx'
import {
  ResendStaffInvitationDocument,
  SignOutStaffDocument,
  type StaffFactsFragment,
  type StaffMemberInput,
  WithdrawMfaResetDocument,
  WithdrawStaffInvitationDocument,
} from '../platform-staff.generated.ts'

/** The acts that need nothing but to be asked once more. */
export type AskedAct = Extract<
  StaffAct,
  'RESEND_INVITATION' | 'WITHDRAW_INVITATION' | 'SIGN_OUT' | 'WITHDRAW_MFA_RESET'
>

type Mutation = TypedDocumentNode<unknown, { input: StaffMemberInput }>

/** What each act sends. */
const documents: Readonly<Record<AskedAct, Mutation>> = {
  RESEND_INVITATION: ResendStaffInvitationDocument,
  WITHDRAW_INVITATION: WithdrawStaffInvitationDocument,
  SIGN_OUT: SignOutStaffDocument,
  WITHDRAW_MFA_RESET: WithdrawMfaResetDocument,
}

interface AskedActDialogProps {
  act: AskedAct
  member: StaffFactsFragment
  opened: boolean
  onClose: () => void
}

/** Says what an act will do, and does it. Once an invitation is taken back, it leads to the list. */
export function AskedActDialog({ act, member, opened, onClose }: AskedActDialogProps) {
  const { t } = useTranslation('platform-staff')
  const navigate = useNavigate()
  const [send, { busy, error, clear }] = useAction(documents[act])
  const { id: staffId, name, email } = member

  async function confirm() {
    if (!(await send({ input: { staffId } }))) return
    notifyDone(t(`ask.${act}.done`, { name, email }))
    onClose()
    if (act === 'WITHDRAW_INVITATION') await navigate('/platform/staff')
  }

  return (
    <ConfirmDialog
      opened={opened}
      title={t(`ask.${act}.title`, { name })}
      confirmLabel={t(`act.${act}`)}
      danger={act !== 'RESEND_INVITATION'}
      busy={busy}
      error={error}
      onConfirm={() => void confirm()}
      onClose={() => {
        clear()
        onClose()
      }}
    >
      {t(`ask.${act}.body`, { name, email })}
    </ConfirmDialog>
  )
}
