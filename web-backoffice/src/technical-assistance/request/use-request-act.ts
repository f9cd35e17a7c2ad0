import type { OperationVariables, TypedDocumentNode } from '@apollo/client'
import type { ActionState } from 'shared-ui/api-client/action-state.ts'
import { useProcessAct } from '../../support-process/use-process-act.ts'
import { AssistanceRequestDocument } from './assistance-request.generated.ts'

/** An act on an assistance request; see `useProcessAct`. */
export const useRequestAct = <Data, Variables extends OperationVariables>(
  document: TypedDocumentNode<Data, Variables>,
): [act: (variables: Variables) => Promise<Data | undefined>, state: ActionState] =>
  useProcessAct(document, AssistanceRequestDocument)
