import { defineCausedMail, defineLinkPurpose } from '../codes/purposes.ts'

/** Activates the status of a successor who has accepted (SU7). */
export const activationLink = defineLinkPurpose('ACTIVATION')

/** E-mails by which an administrator invites a successor. */
export const causedInvitation = defineCausedMail('SUCCESSION_INVITATION', 'AT_ANY_TIME')

/** E-mails by which an administrator starts a hand-over. */
export const causedHandover = defineCausedMail('HANDOVER', 'AT_ANY_TIME')
