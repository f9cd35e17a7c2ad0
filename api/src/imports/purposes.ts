import { defineCausedMail } from '../codes/purposes.ts'

/** Invitations of an import, which the operator proves by an MFA code: only the receiver's limit applies. */
export const causedImportedInvitation = defineCausedMail('IMPORTED_INVITATION', 'AT_ANY_TIME')
