import { defineCodePurpose } from '../codes/purposes.ts'

/** Proves that the user who called support has the mailbox. */
export const userProof = defineCodePurpose('ADMINISTRATION_USER')

/** Proves that it is really the analyst who goes on. */
export const internalProof = defineCodePurpose('ADMINISTRATION_INTERNAL')
