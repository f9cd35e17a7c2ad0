import { defineDeadlines } from '../platform/deadlines.ts'

export const identityDeadlines = defineDeadlines(['passwordReset', 'freshLink', 'emailChange'])
