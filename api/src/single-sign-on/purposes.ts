import { defineCausedMail } from '../codes/purposes.ts'

/** The e-mail that tells an administrator that an operator has allowed passwords again. */
export const causedPasswordNotice = defineCausedMail('PASSWORDS_ALLOWED', 'AT_ANY_TIME')
