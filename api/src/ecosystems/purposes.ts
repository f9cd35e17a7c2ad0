import { defineAddressLinkPurpose, defineCausedMail } from '../codes/purposes.ts'

/** Answers the invitation to be a member. */
export const memberInvitationLink = defineAddressLinkPurpose('MEMBER_INVITATION')

export const causedMemberInvitation = defineCausedMail('MEMBER_INVITATION', 'SPACED')
