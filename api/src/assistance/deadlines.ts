import { defineDeadlines } from '../platform/deadlines.ts'

export const assistanceDeadlines = defineDeadlines(['requestAnswer'])
