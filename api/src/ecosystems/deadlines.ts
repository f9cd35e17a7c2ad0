import { defineDeadlines } from '../platform/deadlines.ts'

export const ecosystemDeadlines = defineDeadlines(['memberInvitation', 'mailFanOut'])
