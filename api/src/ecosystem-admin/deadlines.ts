import { defineDeadlines } from '../platform/deadlines.ts'

/** The kind keeps the name that the capability had first: timers that wait in the database carry it. */
const { administrationAnswer } = defineDeadlines(['administrationAnswer'])

export const ecosystemAdminDeadlines = { answer: administrationAnswer }
