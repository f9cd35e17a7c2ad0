import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { filesUnder, fingerprint } from './fingerprint.ts'
import { type Command, root, run } from './run.ts'

/** One step of the build. It is done again when a file that it reads has changed. */
export interface BuildStep {
  name: string
  /** Files and folders that the step reads. */
  reads: string[]
  takes: (file: string) => boolean
  /** A file that exists once the step was done. */
  makes: string
  /** Steps that must be done before. */
  after: string[]
  /** Removes what would disturb the command; not every step has it. */
  before?: () => void
  command: Command
}

export const apps = ['web-store', 'web-backoffice', 'web-user']
export const typedPackages = ['shared-ui', ...apps]
const stamps = join(root, 'node_modules/.cache/build')

const isSource = (file: string) => !/\.test\.tsx?$|\.tsbuildinfo$/.test(file)
const isDocument = (file: string) => /\.graphql$|codegen\.ts$|\.yaml$/.test(file)
const isAppSource = (file: string) => isSource(file) && !/\.generated\.ts$/.test(file)

/** All steps that make the product from its sources. */
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

/** The compiler skips what its notes say is built, even if the output was deleted. So the notes go too. */
function forgetEarlierBuild(): void {
  for (const name of ['api', 'shared-schema']) {
    rmSync(join(root, name, 'tsconfig.tsbuildinfo'), { force: true })
  }
}

/** Removes output whose source is gone: it would be loaded otherwise. */
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

/** Whether the output was made from other sources than the present ones. */
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

/** Does one step. @throws Error with the tool's output if it fails */
export async function build(step: BuildStep): Promise<void> {
  const mark = fingerprint(step.reads, step.takes)
  step.before?.()
  const { code, output } = await run(step.command)
  if (code !== 0) throw new Error(`${step.name} could not be built:\n${output}`)
  mkdirSync(stamps, { recursive: true })
  writeFileSync(join(stamps, step.name), mark)
}
