import type { ReactNode } from 'react'
import type { MutationState } from '../api-client/action-state.ts'
import { useViewer } from '../viewer/viewer.tsx'
import { MfaCodeDialog } from './mfa-code-dialog.tsx'
import { isMfaOff, MfaOffDialog } from './mfa-off-dialog.tsx'

/** What a dialog shows that asks for the MFA code of one act. */
export interface CodeDialogTexts {
  opened: boolean
  title: string
  description?: ReactNode
  confirmLabel?: string
  /** The act can't be undone. */
  danger?: boolean
}

interface ActWithCodeDialogProps<Data> extends CodeDialogTexts {
  state: MutationState
  /** Does the act with the entered code, or the answer of a passkey; undefined if it was refused, as `useAction` has it. */
  act: (code: string) => Promise<Data | undefined>
  /** Called with the answer, before the dialog closes. */
  onDone: (data: Data) => void
  onClose: () => void
}

/**
 * One act that is confirmed with an MFA code (ID8). If MFA is off, says so and leads to the MFA section of the profile, and
 * back.
 */
export function ActWithCodeDialog<Data>(props: ActWithCodeDialogProps<Data>) {
  const { state, act, onDone, onClose, ...dialog } = props
  const { mfaOn } = useViewer()
  const close = () => {
    state.clear()
    onClose()
  }
  if (!mfaOn || isMfaOff(state.error))
    return <MfaOffDialog opened={dialog.opened} onClose={close} />
  const send = async (code: string) => {
    const data = await act(code)
    if (data === undefined) return
    onDone(data)
    onClose()
  }
  return (
    <MfaCodeDialog
      {...dialog}
      act={state.act}
      busy={state.busy}
      error={state.error}
      onSubmit={(code) => void send(code)}
      onClose={close}
    />
  )
}
