import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { filesUnder, fingerprint } from './fingerprint.ts'
import { type Command, root, run } from './run.ts'

export interface BuildStep {
  name: string
  /** Files and folders that it reads. */
  reads: string[]
  takes: (file: string) => boolean
  /** A file that is there once it was done. */
  makes: string
  /** Steps that must be done first. */
  after: string[]
  /** What must go before the command, where something must. */
  before?: () => void
  command: Command
}

export const apps = ['web-store', 'web-backoffice', 'web-user']
export const typedPackages = ['shared-ui', ...apps]
const stamps = join(root, 'node_modules/.cache/build')

const isSource = (file: string) => !/\.test\.tsx?$|\.tsbuildinfo$/.test(file)
const isDocument = (file: string) => /\.graphql$|codegen\.ts$|\.yaml$/.test(file)
const isAppSource = (file: string) => isSource(file) && !/\.generated\.ts$/.test(file)

/** Everything that is made from the sources before the product can run. */
export const buildSteps: BuildStep[] = [
  {
    name: 'api',
    reads: [
      'pnpm-lock.yaml',
      'tsconfig.base.json',
      'api/tsconfig.json',
      'api/src',
      'shared-schema',
    ],
    takes: isSource,
    makes: 'api/dist/main.js',
    after: [],
    before: () => {
      forgetEarlierBuild()
      removeOrphanOutputs()
    },
    command: { program: 'tsc', args: ['-b'], at: 'api' },
  },
  {
    name: 'documents',
    reads: ['pnpm-lock.yaml', 'shared-schema', ...typedPackages],
    takes: isDocument,
    makes: '.',
    after: [],
    before: removeOrphanDocuments,
    command: { program: 'graphql-codegen', args: ['--config', 'codegen.ts'], at: 'shared-ui' },
  },
  ...apps.map(
    (app): BuildStep => ({
      name: app,
      reads: ['pnpm-lock.yaml', 'tsconfig.base.json', 'shared-schema', 'shared-ui', app],
      takes: isAppSource,
      makes: `${app}/dist/index.html`,
      after: ['documents'],
      command: { program: 'vite', args: ['build'], at: app },
    }),
  ),
]

/** The compiler trusts its notes of an earlier build, even where what that one made is gone or half there. */
function forgetEarlierBuild(): void {
  for (const name of ['api', 'shared-schema']) {
    rmSync(join(root, name, 'tsconfig.tsbuildinfo'), { force: true })
  }
}

/** What the compiler made from a source that is gone would still be loaded: it goes too. */
function removeOrphanOutputs(): void {
  const outputs = join(root, 'api/dist')
  if (!existsSync(outputs)) return
  const sources = new Set(filesUnder('api/src').map((file) => file.replace(/\.tsx?$/, '')))
  for (const output of readdirSync(outputs, { recursive: true, encoding: 'utf8' })) {
    if (!/\.js(\.map)?$/.test(output)) continue
    const source = join('api/src', output.replace(/\.js(\.map)?$/, ''))
    if (!sources.has(source)) rmSync(join(outputs, output))
  }
}

function removeOrphanDocuments(): void {
  for (const file of typedPackages.flatMap((name) => filesUnder(`${name}/src`))) {
    if (!file.endsWith('.generated.ts')) continue
    if (!existsSync(join(root, file.replace('.generated.ts', '.graphql')))) rmSync(join(root, file))
  }
}

/** Whether what the step makes is from other sources than those that are there now. */
export function isStale(step: BuildStep): boolean {
  const stamp = join(stamps, step.name)
  if (!existsSync(join(root, step.makes)) || !existsSync(stamp)) return true
  if (step.name === 'documents' && missesDocuments()) return true
  return readFileSync(stamp, 'utf8') !== fingerprint(step.reads, step.takes)
}

function missesDocuments(): boolean {
  return typedPackages
    .flatMap((name) => filesUnder(`${name}/src`))
    .filter((file) => file.endsWith('.graphql'))
    .some((file) => !existsSync(join(root, file.replace('.graphql', '.generated.ts'))))
}

/**
 * Does one step.
 *
 * @throws Error with what the tool printed when it fails.
 */
export async function build(step: BuildStep): Promise<void> {
  const mark = fingerprint(step.reads, step.takes)
  step.before?.()
  const { code, output } = await run(step.command)
  if (code !== 0) throw new Error(`${step.name} could not be built:\n${output}`)
  mkdirSync(stamps, { recursive: true })
  writeFileSync(join(stamps, step.name), mark)
}
