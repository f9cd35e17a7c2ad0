import type { Action } from '../../api/src/platform/actions.ts'
import { inEachLanguage } from '../../api/src/platform/languages.ts'

/** What a change of a measurement's own leaves on the record. */
export const benchAction: Action = {
  name: 'bench.happened',
  targetType: 'bench',
  fields: {},
  labels: inEachLanguage(() => 'Measured'),
}
