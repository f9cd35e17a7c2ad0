import type { Action } from '../../src/platform/actions.ts'
import { inEachLanguage } from '../../src/platform/languages.ts'

/** An action for tests in which a change must record something and it does not matter what. */
export const testAction = (
  name = 'test.happened',
  targetType = 'test',
  fields: Action['fields'] = {},
): Action => ({ name, targetType, fields, labels: inEachLanguage(() => name) })
