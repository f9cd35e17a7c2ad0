import { defineDeadlines } from '../platform/deadlines.ts'

export const successionDeadlines = defineDeadlines(['succession', 'evidenceUnused'])
