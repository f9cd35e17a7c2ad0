import assert from 'node:assert/strict'
import { test } from 'node:test'
import { countTests } from './test-counts.ts'

const vitest = ' Test Files  1 failed | 3 passed (4)\n      Tests  2 failed | 20 passed (22)\n'
const playwright =
  '  1 failed\n    [chromium] › a.spec.ts:3:1 › AS6\n  2 flaky\n  12 passed (31.2s)\n'
const node = 'ℹ tests 22\nℹ suites 0\nℹ pass 21\nℹ fail 1\n'

test("each runner's closing line is counted", () => {
  assert.deepEqual(countTests('vitest', { code: 1, output: vitest }), { passed: 20, failed: 2 })
  assert.deepEqual(countTests('playwright', { code: 1, output: playwright }), {
    passed: 12,
    failed: 3,
  })
  assert.deepEqual(countTests('node', { code: 1, output: node }), { passed: 21, failed: 1 })
})

test('tests that were not run after a failure count as failed', () => {
  const output =
    '  1 failed\n    [this machine] › a.spec.ts:3:1 › F1\n  2 interrupted\n  65 did not run\n'
  assert.deepEqual(countTests('playwright', { code: 1, output }), { passed: 0, failed: 68 })
})

test('a runner that fails without a failed test counts one', () => {
  const output = '      Tests  20 passed (20)\n'
  assert.deepEqual(countTests('vitest', { code: 1, output }), { passed: 20, failed: 1 })
})

test('a runner that ran no test has failed', () => {
  assert.deepEqual(countTests('vitest', { code: 0, output: '' }), { passed: 0, failed: 1 })
})
