import { defineDeadlines } from '../platform/deadlines.ts'

/** `erasure`: the time of an erasure is over. `erasureRun`: it goes on from wherever it is. */
export const personalDataDeadlines = defineDeadlines(['erasure', 'erasureRun'])
