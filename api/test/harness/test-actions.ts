import type { Action } from '../../src/platform/actions.ts'
import { inEachLanguage } from '../../src/platform/languages.ts'

/** An action of a test's own, recorded where a change needs some event and it does not matter which. */
export const testAction = (
  name = 'test.happened',
  targetType = 'test',
  fields: Action['fields'] = {},
): Action => ({ name, targetType, fields, labels: inEachLanguage(() => name) })
