import { spawnSync } from 'node:child_process'
import { chmodSync, cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { root } from './run.ts'

/**
 * Lays out in a folder what the Dockerfile puts into the image, by following its instructions, on a machine
 * without an engine. The stage `dependencies` is carried out; instead of the stage `build` the repository is
 * taken as it is built here. The base image (Node, the system) is left out.
 *
 * @throws Error if the Dockerfile has an instruction that can't be carried out here, or one fails
 */
export function layOutImage(folder: string): void {
  const stages = stagesOf(readFileSync(join(root, 'Dockerfile'), 'utf8'))
  const dependencies = join(folder, 'dependencies')
  const image = join(folder, 'image')
  const origins = { context: root, dependencies, build: root } as const
  for (const name of ['sources', 'dependencies'])
    for (const instruction of found(stages.get(name), `stage ${name}`))
      carryOut(instruction, dependencies, origins)
  for (const instruction of found(stages.get(''), 'last stage'))
    carryOut(instruction, image, origins)
}

interface Instruction {
  readonly keyword: string
  readonly rest: string
}

/** The instructions of each stage, by the stage's name; the last stage has none. */
function stagesOf(dockerfile: string): Map<string, Instruction[]> {
  const stages = new Map<string, Instruction[]>()
  let current: Instruction[] = []
  for (const line of dockerfile.replaceAll(/\\\n\s*/g, '').split('\n')) {
    const [, keyword = '', rest = ''] = /^([A-Z]+) (.+)$/.exec(line) ?? []
    if (keyword === 'FROM') {
      current = []
      stages.set(/ AS (\S+)$/.exec(rest)?.[1] ?? '', current)
    } else if (keyword) current.push({ keyword, rest })
  }
  return stages
}

function carryOut(
  { keyword, rest }: Instruction,
  folder: string,
  origins: Readonly<Record<string, string>>,
): void {
  if (keyword === 'COPY') copy(rest, folder, origins)
  else if (keyword === 'RUN') runIn(rest, folder)
  else if (!['WORKDIR', 'ENV', 'USER', 'CMD'].includes(keyword))
    throw new Error(
      `The Dockerfile has the instruction ${keyword}, which can't be carried out here.`,
    )
}

/** `/product/…` of the stage `build` stands for the repository's own folder. */
function copy(rest: string, folder: string, origins: Readonly<Record<string, string>>): void {
  const [, stage = 'context', paths = ''] = /^(?:--from=(\S+) )?(.+)$/.exec(rest) ?? []
  const from = found(origins[stage], `stage ${stage}`)
  const words = paths.split(' ')
  const target = words.pop() ?? ''
  for (const source of words) {
    const at = from === root ? join(root, source.replace(/^\/product\//, '')) : join(from, source)
    const to = target.startsWith('/') ? join(folder, target) : join(folder, 'product', target)
    const isFolder = target.endsWith('/')
    const place = isFolder ? join(to, source.split('/').at(-1) ?? '') : to
    mkdirSync(dirname(place), { recursive: true })
    cpSync(at, place, { recursive: true, verbatimSymlinks: true })
  }
}

function runIn(command: string, folder: string): void {
  const [, version] = /^npm install --global pnpm@(\S+)$/.exec(command) ?? []
  const programs = join(folder, 'programs')
  if (version) {
    mkdirSync(programs, { recursive: true })
    writeFileSync(join(programs, 'pnpm'), `#!/bin/sh\nexec npx --yes pnpm@${version} "$@"\n`)
    chmodSync(join(programs, 'pnpm'), 0o755)
    return
  }
  const [, owned] = /^install --directory .* (\S+)$/.exec(command) ?? []
  if (owned) {
    mkdirSync(join(folder, owned), { recursive: true, mode: 0o700 })
    return
  }
  const { status, stdout, stderr } = spawnSync('/bin/sh', ['-c', command], {
    cwd: join(folder, 'product'),
    env: { ...process.env, CI: 'true', PATH: [programs, process.env.PATH].join(delimiter) },
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`${command}\n${stdout}${stderr}`)
}

function found<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`The Dockerfile has no ${what}.`)
  return value
}
