import type { OperationVariables, TypedDocumentNode } from '@apollo/client'
import { ActWithCodeDialog, type CodeDialogTexts } from '../dialogs/act-with-code-dialog.tsx'
import { useSuccessionAct } from './use-succession-act.ts'

interface MfaActDialogProps<Data, Variables extends OperationVariables> extends CodeDialogTexts {
  document: TypedDocumentNode<Data, Variables>
  /** The variables of the act, with the entered code. */
  variables: (code: string) => Variables
  /** Called with the answer, before the dialog closes. */
  onDone: (data: Data) => void
  onClose: () => void
}

/** One act on a succession, confirmed with an MFA code (ID8, SU2). */
export function MfaActDialog<Data, Variables extends OperationVariables>(
  props: MfaActDialogProps<Data, Variables>,
) {
  const { document, variables, ...dialog } = props
  const [act, state] = useSuccessionAct(document, dialog.onClose)
  return <ActWithCodeDialog {...dialog} state={state} act={(code) => act(variables(code))} />
}
