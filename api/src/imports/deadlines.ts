import { defineDeadlines } from '../platform/deadlines.ts'

/** In the order in which they follow each other: a file is checked, waits, and its lines are done. */
export const importDeadlines = defineDeadlines(['importCheck', 'importWait', 'importRun'])
