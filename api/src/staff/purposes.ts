import { defineAddressLinkPurpose } from '../codes/purposes.ts'

/** Makes an account of staff, or gives an operator a new authenticator app. */
export const staffLink = defineAddressLinkPurpose('STAFF_INVITATION')
