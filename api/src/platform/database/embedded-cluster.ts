import { createHash, randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import {
  chmod,
  chown,
  mkdir,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises'
import { platform, tmpdir } from 'node:os'
import { basename, dirname, join, resolve, sep } from 'node:path'
import {
  type Account,
  copyPostgres,
  installedPostgres,
  isReachable,
  runPostgres,
  serverAccount,
} from './embedded-binaries.ts'

/** A cluster on disk, and what is needed to run it. */
export interface Cluster {
  home: string
  data: string
  account: Account | undefined
  program(name: 'initdb' | 'pg_ctl' | 'postgres'): string
}

/**
 * Finds out where a data directory's cluster is, which account runs it and with which files. Root's own folders
 * are closed to the server's account: then data and files go to /var/lib, and the log says so.
 */
export async function prepareCluster(
  dataDirectory: string,
  log: (line: string) => void,
): Promise<Cluster> {
  const account = serverAccount()
  let home = resolve(dataDirectory)
  let binaries = installedPostgres()
  await makeHome(home, account)
  if (account && !isReachable(home, account)) await openTemporaryParents(home)
  if (account && !isReachable(home, account)) {
    const name = createHash('sha256').update(home).digest('hex').slice(0, 12)
    home = join('/var/lib/consented-access', name)
    log(`the data directory is closed to the server's account; the data is in ${home}`)
    await makeHome(home, account)
  }
  if (account && !isReachable(join(binaries, 'bin/postgres'), account)) {
    const version = (await runPostgres(join(binaries, 'bin/postgres'), ['--version'], asCaller))
      .trim()
      .replaceAll(/[^\w.]+/g, '-')
    const copy = join(home, version)
    binaries = existsSync(copy) ? copy : await copyPostgres(binaries, copy)
  }
  const suffix = platform() === 'win32' ? '.exe' : ''
  return {
    home,
    data: join(home, 'cluster'),
    account,
    program: (name) => join(binaries, 'bin', `${name}${suffix}`),
  }
}

/**
 * Lets the server's account pass through (not list) private folders that a test made in the temporary folder.
 */
async function openTemporaryParents(home: string): Promise<void> {
  const temporary = `${resolve(tmpdir())}${sep}`
  for (let parent = dirname(home); parent.startsWith(temporary); parent = dirname(parent)) {
    const { mode, uid } = await stat(parent)
    if (uid === process.getuid?.()) await chmod(parent, mode | 0o011)
  }
}

async function makeHome(home: string, account: Account | undefined): Promise<void> {
  await mkdir(home, { recursive: true })
  if (account) await chown(home, account.uid, account.gid)
  await chmod(home, 0o700)
}

const asCaller = { account: undefined, cwd: '/' }

/** The superuser's password: generated once, stored beside the data, readable by its owner only. */
export async function clusterPassword({ home, account }: Cluster): Promise<string> {
  const file = join(home, 'password')
  if (!existsSync(file)) {
    await writeFile(`${file}.half`, randomBytes(24).toString('base64url'), { mode: 0o600 })
    if (account) await chown(`${file}.half`, account.uid, account.gid)
    await rename(`${file}.half`, file)
  }
  return readFile(file, 'utf8')
}

/**
 * Makes the cluster under a new temporary name, and renames it when it is complete. An interrupted start can so
 * be repeated, even while the program of a killed process still writes.
 */
export async function initialiseCluster({ home, data, account, program }: Cluster): Promise<void> {
  for (const name of await readdir(home))
    if (name.startsWith(`${basename(data)}.half`))
      await rm(join(home, name), { recursive: true, force: true, maxRetries: 5 })
  const half = `${data}.half-${randomBytes(6).toString('hex')}`
  const args = ['-D', half, '-U', 'postgres', '--pwfile', join(home, 'password')]
  args.push('--auth', 'scram-sha-256', '--encoding', 'UTF8', '--locale', 'C')
  args.push('--locale-provider', 'builtin', '--builtin-locale', 'C.UTF-8', '--no-sync')
  await runPostgres(program('initdb'), args, { account, cwd: home })
  await rename(half, data)
}

/** Ends the server of the cluster: open transactions are rolled back, clients disconnected. */
export async function stopServer({ home, data, account, program }: Cluster): Promise<void> {
  const args = ['stop', '-D', data, '-m', 'fast', '-w', '-s']
  await runPostgres(program('pg_ctl'), args, { account, cwd: home })
}
