import type { TypedDocumentNode } from '@apollo/client'
import type { AdmUserAct } from 'shared-schema/partner-enums'
import {
  type AdmUserInput,
  BlockAdmUserDocument,
  DeleteAdmUserDocument,
  ResendTeamInvitationDocument,
  SignOutAdmUserDocument,
  UnblockAdmUserDocument,
} from '../adm-users.generated.ts'

/** The acts that need nothing but to be asked once more, in the order of their buttons. */
export const askedActs = [
  'RESEND_INVITATION',
  'SIGN_OUT',
  'BLOCK',
  'UNBLOCK',
  'DELETE',
] as const satisfies readonly AdmUserAct[]

export type AskedAct = (typeof askedActs)[number]

/** The acts that take something away. */
export const dangerousActs: readonly AdmUserAct[] = ['SIGN_OUT', 'BLOCK', 'DELETE']

type Mutation = TypedDocumentNode<unknown, { input: AdmUserInput }>

/** What each act sends. */
export const askedActDocuments: Readonly<Record<AskedAct, Mutation>> = {
  RESEND_INVITATION: ResendTeamInvitationDocument,
  SIGN_OUT: SignOutAdmUserDocument,
  BLOCK: BlockAdmUserDocument,
  UNBLOCK: UnblockAdmUserDocument,
  DELETE: DeleteAdmUserDocument,
}
