import type { Action } from '../../api/src/platform/actions.ts'
import { inEachLanguage } from '../../api/src/platform/languages.ts'

/** The action that a benchmark records for its own changes. */
export const benchAction: Action = {
  name: 'bench.happened',
  targetType: 'bench',
  fields: {},
  labels: inEachLanguage(() => 'Measured'),
}
