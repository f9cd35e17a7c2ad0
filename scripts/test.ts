import { availableParallelism } from 'node:os'
import { stripVTControlCharacters } from 'node:util'
import { failedTests } from './failed-tests.ts'
import { whenLauncherEnds } from './launcher.ts'
import { stopChildren } from './run.ts'
import { countTests } from './test-counts.ts'
import { type TestStep, testSteps } from './test-steps.ts'

/**
 * `pnpm test` runs everything that must succeed before a change is accepted; `pnpm test api e2e` runs those
 * groups only.
 */

const all = testSteps()
const groups = [...new Set(all.map(({ group }) => group))]
const chosen = process.argv.slice(2)
const unknown = chosen.filter((name) => !groups.includes(name))
if (unknown.length > 0) {
  console.error(`There is no ${unknown.join(', ')}. Choose from: ${groups.join(', ')}.`)
  process.exit(1)
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, stop)
whenLauncherEnds(stop)

const waiting = withWhatTheyNeed(
  chosen.length === 0 ? all : all.filter(({ group }) => chosen.includes(group)),
)
const failed = new Set<string>()
const unfinished = new Set(waiting.map(({ name }) => name))
const active = new Map<TestStep, Promise<void>>()
const total = { passed: 0, failed: 0 }
/** The failed tests, each behind the name of its step. */
const named: string[] = []

while (waiting.length > 0 || active.size > 0) {
  for (const step of waiting.filter(mayBegin)) if (mayBegin(step)) begin(step)
  await Promise.race(active.values())
}
if (named.length > 0) console.log(`\nFailed:\n${indented(named.join('\n'))}`)
console.log(`\n${total.passed} passed, ${total.failed} failed`)
process.exitCode = total.failed > 0 ? 1 : 0

function mayBegin(step: TestStep): boolean {
  if (step.after.some((name) => unfinished.has(name))) return false
  if ([...active.keys()].some(({ runs }) => runs === 'alone')) return false
  return active.size < (step.runs === 'alone' ? 1 : availableParallelism())
}

function begin(step: TestStep): void {
  waiting.splice(waiting.indexOf(step), 1)
  const task = finish(step).then(() => {
    active.delete(step)
    unfinished.delete(step.name)
  })
  active.set(step, task)
}

async function finish(step: TestStep): Promise<void> {
  const missing = step.after.filter((name) => failed.has(name))
  const began = performance.now()
  const outcome =
    missing.length > 0
      ? { code: 1, output: `not run, because this failed: ${missing.join(', ')}` }
      : await step.work()
  const counts = countTests(step.counted, outcome)
  total.passed += counts.passed
  total.failed += counts.failed
  if (counts.failed > 0) failed.add(step.name)
  const seconds = ((performance.now() - began) / 1000).toFixed(1).padStart(6)
  const tests = step.counted === 'check' ? '' : `${counts.passed} passed, ${counts.failed} failed`
  console.log(
    `${counts.failed > 0 ? 'FAILED' : 'ok    '} ${step.name.padEnd(24)} ${seconds} s  ${tests}`.trimEnd(),
  )
  if (counts.failed === 0) return
  const output = stripVTControlCharacters(outcome.output)
  console.log(indented(output))
  const names = failedTests(step.counted, output)
  named.push(
    ...(names.length > 0 ? names : ['the whole step']).map((name) => `${step.name}: ${name}`),
  )
}

/** The steps of the groups and all steps that they need, in the order of the whole list. */
function withWhatTheyNeed(steps: TestStep[]): TestStep[] {
  const names = new Set<string>()
  const add = (step: TestStep): void => {
    if (names.has(step.name)) return
    names.add(step.name)
    for (const other of all) if (step.after.includes(other.name)) add(other)
  }
  for (const step of steps) add(step)
  return all.filter(({ name }) => names.has(name))
}

function indented(output: string): string {
  return output.replaceAll(/^/gm, '    ')
}

function stop(): void {
  stopChildren()
  process.exit(130)
}
