import { defineCausedMail } from '../codes/purposes.ts'

/** E-mails that tell a person what an operator did with their account. */
export const causedPersonNotice = defineCausedMail('PERSON_NOTICE', 'AT_ANY_TIME')
