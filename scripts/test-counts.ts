import type { Outcome } from './run.ts'
import type { Counted } from './test-steps.ts'

/** How many tests succeeded and failed. */
export interface Counts {
  passed: number
  failed: number
}

/**
 * Counts the tests in the output of a test runner. A run that failed counts at least one failure, and so does a
 * run without a test; a test that was skipped because of an earlier failure counts as failed.
 */
export function countTests(counted: Counted, { code, output }: Outcome): Counts {
  if (counted === 'check') return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 }
  const { passed, failed } = closingLine[counted](output)
  const nothingRan = passed + failed === 0
  return { passed, failed: code !== 0 || nothingRan ? Math.max(failed, 1) : failed }
}

const closingLine = {
  vitest: (output: string): Counts => {
    const line = lastMatch(output, /^\s*Tests\s.*$/gm)
    return { passed: numberBefore(line, 'passed'), failed: numberBefore(line, 'failed') }
  },
  node: (output: string): Counts => ({
    passed: numberAfter(lastMatch(output, /^. pass \d+$/gm), 'pass'),
    failed: numberAfter(lastMatch(output, /^. fail \d+$/gm), 'fail'),
  }),
  playwright: (output: string): Counts => ({
    passed: numberBefore(lastMatch(output, /^\s*\d+ passed\b.*$/gm), 'passed'),
    failed:
      numberBefore(lastMatch(output, /^\s*\d+ failed\b.*$/gm), 'failed') +
      numberBefore(lastMatch(output, /^\s*\d+ flaky\b.*$/gm), 'flaky') +
      numberBefore(lastMatch(output, /^\s*\d+ interrupted\b.*$/gm), 'interrupted') +
      numberBefore(lastMatch(output, /^\s*\d+ did not run\b.*$/gm), 'did not run'),
  }),
}

const lastMatch = (output: string, pattern: RegExp) => output.match(pattern)?.at(-1) ?? ''

const numberBefore = (line: string, word: string) =>
  Number(new RegExp(`(\\d+) ${word}`).exec(line)?.[1] ?? 0)

const numberAfter = (line: string, word: string) =>
  Number(new RegExp(`${word} (\\d+)`).exec(line)?.[1] ?? 0)
