import { defineDeadlines } from '../platform/deadlines.ts'

export const accessDeadlines = defineDeadlines(['sessionWarning', 'sessionEnd'])
