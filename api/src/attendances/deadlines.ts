import { defineDeadlines } from '../platform/deadlines.ts'

export const attendanceDeadlines = defineDeadlines(['attendanceIdle'])
