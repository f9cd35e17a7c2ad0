import { defineDeadlines } from '../platform/deadlines.ts'

/** The instants at which notices begin and end. */
export const customNoticeDeadlines = defineDeadlines(['noticeTurn'])
