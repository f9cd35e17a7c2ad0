import { defineDeadlines } from '../platform/deadlines.ts'

export const administrationDeadlines = defineDeadlines(['administrationAnswer'])
