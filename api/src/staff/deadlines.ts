import { defineDeadlines } from '../platform/deadlines.ts'

export const staffDeadlines = defineDeadlines(['mfaReset'])
