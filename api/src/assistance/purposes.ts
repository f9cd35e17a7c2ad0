import { defineCausedMail, defineCodePurpose, defineLinkPurpose } from '../codes/purposes.ts'

/** Opens the client's page of a request. */
export const clientPageLink = defineLinkPurpose('CLIENT_PAGE')

/** Proves that it is really the analyst who wants to assist (AS3). */
export const analystProof = defineCodePurpose('ANALYST_PROOF')

/** Says that the client agrees (AS5). */
export const clientConsent = defineCodePurpose('CLIENT_CONSENT')

export const causedAssistance = defineCausedMail('ASSISTANCE', 'AT_ANY_TIME')
