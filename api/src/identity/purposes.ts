import { defineCausedMail, defineLinkPurpose } from '../codes/purposes.ts'

/** A new password for whoever has forgotten theirs (ID5). */
export const passwordResetLink = defineLinkPurpose('PASSWORD_RESET')

/** The first password of a person whom the platform has invited (AD1). */
export const firstPasswordLink = defineLinkPurpose('INVITATION')

export const causedFreshLink = defineCausedMail('FRESH_LINK', 'SPACED')
