import type { Action } from '../../api/src/platform/actions.ts'

/** What a change of a measurement's own leaves on the record. */
export const benchAction: Action = {
  name: 'bench.happened',
  targetType: 'bench',
  fields: {},
  labels: { en: 'Measured', es: 'Medido', 'pt-BR': 'Medido' },
}
