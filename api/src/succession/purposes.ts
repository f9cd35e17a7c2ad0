import { defineCausedMail, defineLinkPurpose } from '../codes/purposes.ts'

/** Activates the status of a successor who has accepted (SU7). */
export const activationLink = defineLinkPurpose('ACTIVATION')

export const causedInvitation = defineCausedMail('SUCCESSION_INVITATION', 'AT_ANY_TIME')
export const causedHandover = defineCausedMail('HANDOVER', 'AT_ANY_TIME')
