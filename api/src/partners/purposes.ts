import { defineCausedMail } from '../codes/purposes.ts'

/** E-mails by which somebody is taken into a partner's team. */
export const causedTeamInvitation = defineCausedMail('TEAM_INVITATION', 'SPACED')

/** E-mails that tell somebody that their place in a team has changed. */
export const causedTeamPlaceChange = defineCausedMail('TEAM_PLACE', 'AT_ANY_TIME')

/** E-mails that tell somebody that they are the Principal now. */
export const causedPrincipal = defineCausedMail('PRINCIPAL', 'AT_ANY_TIME')
