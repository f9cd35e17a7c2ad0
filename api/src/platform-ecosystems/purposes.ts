import { defineCausedMail } from '../codes/purposes.ts'

/** E-mails that tell the administrator what the platform changed of their ecosystem. */
export const causedEcosystemNotice = defineCausedMail('ECOSYSTEM_NOTICE', 'AT_ANY_TIME')
