import type { OperationVariables, TypedDocumentNode } from '@apollo/client'
import type { ReactNode } from 'react'
import { isMfaOff, MfaOffDialog } from '../dialogs/mfa-off-dialog.tsx'
import { ReasonAndCodeDialog } from '../dialogs/reason-and-code-dialog.tsx'
import type { LimitRange } from '../i18n/limits.ts'
import { useViewer } from '../viewer/viewer.tsx'
import { useSuccessionAct } from './use-succession-act.ts'

interface ReasonedActDialogProps<Data, Variables extends OperationVariables> {
  opened: boolean
  title: string
  description: ReactNode
  /** What is asked, above the field of the reason. */
  label: string
  /** How many characters the reason may have. */
  lengths: LimitRange
  confirmLabel: string
  /** The act can't be undone. */
  danger?: boolean
  document: TypedDocumentNode<Data, Variables>
  /** The variables of the act, with the entered reason and code. */
  variables: (reason: string, code: string) => Variables
  /** Called with the answer, before the dialog closes. */
  onDone: (data: Data) => void
  onClose: () => void
}

/**
 * One act on a succession, with a reason that both sides read, confirmed with an MFA code (ID8). What was
 * written stays if the API refuses the reason or the code.
 */
export function ReasonedActDialog<Data, Variables extends OperationVariables>(
  props: ReasonedActDialogProps<Data, Variables>,
) {
  const { document, variables, onDone, onClose, ...dialog } = props
  const { mfaOn } = useViewer()
  const [act, { busy, error, clear, act: name }] = useSuccessionAct(document, onClose)
  const close = () => {
    clear()
    onClose()
  }
  if (!mfaOn || isMfaOff(error)) return <MfaOffDialog opened={dialog.opened} onClose={close} />
  const send = async (reason: string, code: string) => {
    const data = await act(variables(reason, code))
    if (data === undefined) return
    onDone(data)
    onClose()
  }
  return (
    <ReasonAndCodeDialog
      {...dialog}
      act={name}
      busy={busy}
      error={error}
      onSubmit={(reason, code) => void send(reason, code)}
      onClose={close}
    />
  )
}
