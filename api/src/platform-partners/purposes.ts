import { defineCausedMail } from '../codes/purposes.ts'

/** E-mails by which somebody becomes the Principal of a new partner. */
export const causedPartnerInvitation = defineCausedMail('PARTNER_INVITATION', 'SPACED')

/** E-mails that tell a Principal, or an administrator, what the platform did with a partner or with its accounts. */
export const causedPartnerNotice = defineCausedMail('PARTNER_NOTICE', 'AT_ANY_TIME')
