import { existsSync, readdirSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { apps, type BuildStep, build, buildSteps, isStale } from './build-steps.ts'
import { filesUnder } from './fingerprint.ts'
import { type Command, type Outcome, root, run } from './run.ts'

/** How to count the tests of a runner. A `check` counts as one test. */
export type Counted = 'check' | 'vitest' | 'node' | 'playwright'

/** One step of `pnpm test`. */
export interface TestStep {
  name: string
  /** What `pnpm test GROUP` runs. */
  group: string
  work: () => Promise<Outcome>
  counted: Counted
  /** Names of steps that must have succeeded before this one begins. */
  after: string[]
  /** `alone` for a step that uses all processors itself. */
  runs: 'alone' | 'beside others'
}

const packages = ['shared-ui', ...apps, 'e2e', 'bench']
const cruised = ['api/src', 'api/test', 'shared-schema/src', 'shared-ui/src', 'scripts']

const processors = availableParallelism()

/**
 * Seconds after which a step that has not ended counts as failed: several times what it takes on a slow machine.
 * Something that waits for ever is so reported with what it printed, instead of ending the whole run in silence.
 */
const LIMIT = { check: 600, tests: 900, 'tests of the whole product': 3_000 }

/** Milliseconds that one test of an app may take: to find what waits for ever, not what is slow. */
const PATIENCE = 60_000

type Work = () => Promise<Outcome>

const check = (name: string, group: string, after: string[], work: Work): TestStep => ({
  name,
  group,
  work,
  counted: 'check',
  after,
  runs: 'beside others',
})

const program = (at: string, name: string, ...args: string[]): Work =>
  limited(LIMIT.check, at, name, ...args)

const limited = (limit: number, at: string, name: string, ...args: string[]): Work => {
  const command: Command = { program: name, args, at, env: { NO_COLOR: '1' }, limit }
  return () => run(command)
}

/** Does nothing if the output is from the present sources: the build that made it succeeded. */
const buildIfStale = (step: BuildStep): Work => {
  return async () => {
    try {
      if (isStale(step)) await build(step)
      return { code: 0, output: '' }
    } catch (error) {
      return { code: 1, output: (error as Error).message }
    }
  }
}

/** Everything that `pnpm test` does, the quickest steps first. */
export function testSteps(): TestStep[] {
  return [
    check('lint', 'lint', [], program('.', 'biome', 'ci', '--colors=off', '--error-on-warnings')),
    ...buildSteps.map((step) =>
      check(`build ${step.name}`, 'build', step.after.map(buildOf), buildIfStale(step)),
    ),
    check('types api', 'types', ['build api'], program('api', 'tsc', '-p', 'tsconfig.test.json')),
    check('types scripts', 'types', ['build api'], program('.', 'tsc', '-p', 'scripts')),
    ...packages
      .filter(hasTypeScript)
      .map((name) =>
        check(`types ${name}`, 'types', ['build documents'], program(name, 'tsc', '--noEmit')),
      ),
    check('architecture', 'architecture', ['build documents'], architecture()),
    check(
      'migrations',
      'architecture',
      [],
      program('.', 'node', '--test', 'scripts/frozen-migrations.test.ts'),
    ),
    check('unused', 'unused', ['build documents'], program('.', 'knip', '--no-progress')),
    tests(
      'scripts',
      'node',
      ['build api', ...apps.map(buildOf)],
      // By itself, Node leaves a processor to the runner, which here is half of two.
      limited(
        LIMIT.tests,
        '.',
        'node',
        '--test',
        `--test-concurrency=${processors}`,
        'scripts/*.test.ts',
      ),
    ),
    ...['shared-ui', ...apps]
      .filter(hasTests)
      .map((name) =>
        tests(
          name,
          'vitest',
          ['build documents'],
          limited(LIMIT.tests, name, 'vitest', 'run', `--testTimeout=${PATIENCE}`),
        ),
      ),
    tests(
      'api',
      'vitest',
      ['build api'],
      limited(LIMIT['tests of the whole product'], 'api', 'vitest', 'run'),
    ),
    tests(
      'e2e',
      'playwright',
      ['build api', ...apps.map(buildOf)],
      limited(LIMIT['tests of the whole product'], 'e2e', 'playwright', 'test'),
    ),
  ]
}

function tests(name: string, counted: Counted, after: string[], work: Work): TestStep {
  return { name, group: name, work, counted, after, runs: 'alone' }
}

const buildOf = (name: string) => `build ${name}`

function architecture(): Work {
  const folders = [...cruised, ...apps.map((app) => `${app}/src`), 'e2e'].filter((folder) =>
    existsSync(join(root, folder)),
  )
  return program('.', 'depcruise', '--config', '.dependency-cruiser.cjs', ...folders)
}

const hasTests = (name: string) => filesUnder(name).some((file) => /\.test\.tsx?$/.test(file))

const hasTypeScript = (name: string) =>
  readdirSync(join(root, name), { recursive: true, encoding: 'utf8' }).some(
    (file) => /\.tsx?$/.test(file) && !file.includes('node_modules'),
  )
