import assert from 'node:assert/strict'
import { test } from 'node:test'
import { failedTests } from './failed-tests.ts'

test('the failed tests of each runner are named, each once', () => {
  const vitest = `
 ✓ test/record.test.ts (36 tests) 2351ms
 ❯ test/change.test.ts (8 tests | 1 failed) 3197ms
⎯⎯⎯⎯⎯⎯⎯ Failed Tests 1 ⎯⎯⎯⎯⎯⎯⎯

 FAIL  test/change.test.ts > a change > commits whole
 FAIL  test/change.test.ts > a change > commits whole
`
  const node = `✔ words (2.1ms)
✖ a limit that nobody states (8.2ms)

✖ failing tests:

test at scripts/told-numbers.test.ts:9:1
✖ a limit that nobody states (8.2ms)
  AssertionError [ERR_ASSERTION]: not equal
`
  const playwright = `  ✓    1 [journeys] › journeys/a.spec.ts:3:1 › AS6: ends (2.0s)
  ✘    2 [journeys] › journeys/b.spec.ts:9:1 › EA5: closes itself (47.0s)
  1 failed
    [journeys] › journeys/b.spec.ts:9:1 › EA5: closes itself ───────────────
  1 passed (49.2s)
`
  assert.deepEqual(failedTests('vitest', vitest), [
    'test/change.test.ts > a change > commits whole',
  ])
  assert.deepEqual(failedTests('node', node), ['a limit that nobody states'])
  assert.deepEqual(failedTests('playwright', playwright), [
    'journeys/b.spec.ts:9:1 › EA5: closes itself',
  ])
})

test('a step without tests, and output without a failure, name none', () => {
  assert.deepEqual(failedTests('check', 'FAIL  of another kind'), [])
  assert.deepEqual(failedTests('node', '✔ words (2.1ms)\n'), [])
})

test('of very many failed tests the first are named, and the others counted', () => {
  const lines = Array.from({ length: 65 }, (_, at) => `    [journeys] › a.spec.ts:${at}:1 › walk`)
  const named = failedTests('playwright', lines.join('\n'))
  assert.equal(named.length, 21)
  assert.equal(named.at(-1), 'and 45 more')
})
