import type { TypedDocumentNode } from '@apollo/client'
import { Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useAction } from 'shared-ui/api-client/use-action.ts'
import { ActWithCodeDialog } from 'shared-ui/dialogs/act-with-code-dialog.tsx'
import { isMfaOff, MfaOffDialog } from 'shared-ui/dialogs/mfa-off-dialog.tsx'
import { ReasonAndCodeDialog } from 'shared-ui/dialogs/reason-and-code-dialog.tsx'
import { notifyDone } from 'shared-ui/notify.tsx'
import { useProofLead } from 'shared-ui/passkeys/use-proof-lead.ts'
import { usePublicSettings, useViewer } from 'shared-ui/viewer/viewer.tsx'
import type {
  ProtectedStaffInput,
  ReasonedStaffInput,
  StaffFactsFragment,
} from '../platform-staff.generated.ts'

interface DialogOfMember {
  member: StaffFactsFragment
  /** The act can't be undone by itself. */
  danger?: boolean
  opened: boolean
  onClose: () => void
}

interface CodeActDialogProps extends DialogOfMember {
  act: 'UNBLOCK' | 'CONFIRM_MFA_RESET'
  document: TypedDocumentNode<unknown, { input: ProtectedStaffInput }>
}

/** One act on a member of staff that is confirmed with an MFA code (ID8). */
export function CodeActDialog({ act, document, member, ...dialog }: CodeActDialogProps) {
  const { t } = useTranslation('platform-staff')
  const [send, state] = useAction(document)
  const { id: staffId, name } = member
  return (
    <ActWithCodeDialog
      {...dialog}
      title={t(`ask.${act}.title`, { name })}
      description={<WithLead text={t(`ask.${act}.body`, { name })} />}
      confirmLabel={t(`act.${act}`)}
      state={state}
      act={(code) => send({ input: { staffId, code } })}
      onDone={() => notifyDone(t(`ask.${act}.done`, { name }))}
    />
  )
}

interface ReasonActDialogProps extends DialogOfMember {
  act: 'BLOCK' | 'ASK_MFA_RESET'
  document: TypedDocumentNode<unknown, { input: ReasonedStaffInput }>
}

/** One act on a member of staff, with a reason that they read, confirmed with an MFA code (ID8). */
export function ReasonActDialog({
  act,
  document,
  member,
  opened,
  onClose,
  danger = false,
}: ReasonActDialogProps) {
  const { t } = useTranslation('platform-staff')
  const { mfaOn } = useViewer()
  const { assistanceReasonLength } = usePublicSettings().limits
  const [send, state] = useAction(document)
  const { id: staffId, name } = member
  const close = () => {
    state.clear()
    onClose()
  }
  if (!mfaOn || isMfaOff(state.error)) return <MfaOffDialog opened={opened} onClose={close} />

  async function submit(reason: string, code: string) {
    if (!(await send({ input: { staffId, reason, code } }))) return
    notifyDone(t(`ask.${act}.done`, { name }))
    onClose()
  }

  return (
    <ReasonAndCodeDialog
      opened={opened}
      title={t(`ask.${act}.title`, { name })}
      description={<WithLead text={t(`ask.${act}.body`, { name })} />}
      label={t('reason')}
      lengths={assistanceReasonLength}
      confirmLabel={t(`act.${act}`)}
      danger={danger}
      act={state.act}
      busy={state.busy}
      error={state.error}
      onSubmit={(reason, code) => void submit(reason, code)}
      onClose={close}
    />
  )
}

/** What the act does, and that a code or passkey is asked for. */
function WithLead({ text }: { text: string }) {
  const lead = useProofLead()
  return (
    <Stack gap="sm">
      <Text inherit>{text}</Text>
      <Text inherit>{lead}</Text>
    </Stack>
  )
}
