import type { Counted } from './test-steps.ts'

/** How many failed tests of one step are named. */
const MOST_NAMED = 20

/**
 * The names of the failed tests in the output of a test runner, each once, in the runner's order; at most 20, and
 * then a line that says how many more there are. Whoever reads a failed run has often only its last lines.
 */
export function failedTests(counted: Counted, output: string): string[] {
  const names = [...new Set(namesOf[counted](output))]
  if (names.length <= MOST_NAMED) return names
  return [...names.slice(0, MOST_NAMED), `and ${names.length - MOST_NAMED} more`]
}

const namesOf: Readonly<Record<Counted, (output: string) => string[]>> = {
  check: () => [],
  vitest: (output) => matches(output, /^\s*FAIL\s+(.*\S)/gm),
  node: (output) => {
    const [, list = ''] = output.split(/^✖ failing tests:$/m)
    return matches(list, /^✖ (.*) \([\d.]+ms\)$/gm)
  },
  playwright: (output) => matches(output, /^ {4}\[[^\]]*\] › (.*?)[\s─]*$/gm),
}

const matches = (output: string, pattern: RegExp): string[] =>
  [...output.matchAll(pattern)].map(([, name = '']) => name)
