import { defineAddressLinkPurpose, defineCausedMail, defineLinkPurpose } from '../codes/purposes.ts'

/** Makes an account of staff, or gives a member of staff a new authenticator app. */
export const staffLink = defineAddressLinkPurpose('STAFF_INVITATION')

/** By which a member of staff stops the reset of their MFA (PA2). */
export const stopResetLink = defineLinkPurpose('MFA_RESET_STOP')

/** E-mails by which an operator invites somebody to be staff. */
export const causedStaffInvitation = defineCausedMail('STAFF_INVITATION', 'SPACED')

/** E-mails that tell a member of staff what an operator did to their account. */
export const causedStaffNotice = defineCausedMail('STAFF_NOTICE', 'AT_ANY_TIME')

/** E-mails about a reset of somebody's MFA, which are never left out. */
export const causedMfaReset = defineCausedMail('MFA_RESET', 'AT_ANY_TIME')
