import { defineDeadlines } from '../platform/deadlines.ts'

export const partnerAccountDeadlines = defineDeadlines(['demoAccount'])
