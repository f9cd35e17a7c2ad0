import type { OperationVariables, TypedDocumentNode } from '@apollo/client'
import type { ReactNode } from 'react'
import { MfaCodeDialog } from '../dialogs/mfa-code-dialog.tsx'
import { useViewer } from '../viewer/viewer.tsx'
import { isMfaOff, MfaOffDialog } from './mfa-off-dialog.tsx'
import { useSuccessionAct } from './use-succession-act.ts'

interface MfaActDialogProps<Data, Variables extends OperationVariables> {
  opened: boolean
  title: string
  description?: ReactNode
  confirmLabel?: string
  /** The act can't be undone. */
  danger?: boolean
  document: TypedDocumentNode<Data, Variables>
  /** The variables of the act, with the entered code. */
  variables: (code: string) => Variables
  /** Called with the answer, before the dialog closes. */
  onDone: (data: Data) => void
  onClose: () => void
}

/**
 * One act on a succession, confirmed with an MFA code (ID8). If MFA is off, says so and leads to the MFA
 * section of the profile, and back (SU2).
 */
export function MfaActDialog<Data, Variables extends OperationVariables>(
  props: MfaActDialogProps<Data, Variables>,
) {
  const { document, variables, onDone, onClose, ...dialog } = props
  const { mfaOn } = useViewer()
  const [act, { busy, error, clear }] = useSuccessionAct(document, onClose)
  const close = () => {
    clear()
    onClose()
  }
  if (!mfaOn || isMfaOff(error)) return <MfaOffDialog opened={dialog.opened} onClose={close} />
  const send = async (code: string) => {
    const data = await act(variables(code))
    if (data === undefined) return
    onDone(data)
    onClose()
  }
  return (
    <MfaCodeDialog
      {...dialog}
      busy={busy}
      error={error}
      onSubmit={(code) => void send(code)}
      onClose={close}
    />
  )
}
