import { errorCodes } from 'shared-schema/error-codes'
import { expect, test } from 'vitest'
import { showsPastState } from './past-state.ts'

test('AS6: a refusal that means "this step is over" is told apart from one that can be mended', () => {
  expect(errorCodes.filter(showsPastState)).toEqual([
    'ACCESS_SESSION_ENDED',
    'REQUEST_CLOSED',
    'ILLEGAL_TRANSITION',
  ])
})
