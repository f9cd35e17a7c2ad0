import { defineCausedMail } from '../codes/purposes.ts'

/** E-mails that tell somebody that they administer a new account. */
export const causedAccountInvitation = defineCausedMail('ACCOUNT_INVITATION', 'AT_ANY_TIME')
