import type { OperationVariables, TypedDocumentNode } from '@apollo/client'
import type { ActionState } from 'shared-ui/api-client/action-state.ts'
import { useProcessAct } from '../../support-process/use-process-act.ts'
import { EcosystemAdminRequestDocument } from './ecosystem-admin-request.generated.ts'

/** An act on an Ecosystem Admin request; see `useProcessAct`. */
export const useEcosystemAdminAct = <Data, Variables extends OperationVariables>(
  document: TypedDocumentNode<Data, Variables>,
): [act: (variables: Variables) => Promise<Data | undefined>, state: ActionState] =>
  useProcessAct(document, EcosystemAdminRequestDocument)
