import { defineCausedMail, defineLinkPurpose } from '../codes/purposes.ts'

/** A new password for whoever has forgotten theirs (ID5). */
export const passwordResetLink = defineLinkPurpose('PASSWORD_RESET')

/** The first password of a person whom the platform has invited (AD1). */
export const firstPasswordLink = defineLinkPurpose('INVITATION')

/** Proves that a new address is the person's (PA6). */
export const emailProofLink = defineLinkPurpose('EMAIL_PROOF')

/** By which the owner of the old address says that it was not them (PA6). */
export const emailStopLink = defineLinkPurpose('EMAIL_STOP')

export const causedFreshLink = defineCausedMail('FRESH_LINK', 'SPACED')

/** To the address that somebody says is theirs from now on. */
export const causedEmailChange = defineCausedMail('EMAIL_CHANGE', 'AT_ANY_TIME')
