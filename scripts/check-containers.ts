import assert from 'node:assert/strict'
import { spawn, spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { services } from './compose-file.ts'
import { askApp, requestLoop } from './request-loop.ts'
import { root } from './run.ts'

/**
 * `node scripts/check-containers.ts` checks what docs/operations.md says of the containers, with the container
 * engine of this machine: build, health, confinement, the database's role, refusals, stopping, and an upgrade
 * while requests come in. It uses a project, volumes and an image tag of its own, and removes them at the end.
 * Exit code: 0 if everything holds, 1 at the first failure, 2 without an engine.
 */

const NO_ENGINE = 2
const PROJECT = 'consented-access-check'
const STOPPED_WITHIN_SECONDS = 10

const folder = mkdtempSync(join(tmpdir(), 'check-containers-'))
/** Compose reads this file instead of the operator's own .env. */
const noSettings = join(folder, 'no-settings')
writeFileSync(noSettings, '')

const environment: Record<string, string | undefined> = {
  ...process.env,
  COMPOSE_PROJECT_NAME: PROJECT,
  COMPOSE_ENV_FILES: noSettings,
  PRODUCT_VERSION: 'check',
  POSTGRES_PASSWORD: randomBytes(24).toString('hex'),
  SECRET_KEY: randomBytes(32).toString('base64'),
  SMTP_URL: 'smtp://127.0.0.1:1',
  MAIL_FROM: 'access@example.com',
  MODE: 'production',
  DEMO: 'no',
  // All requests come from one address, so the limits per address must be higher.
  REQUESTS_PER_ADDRESS: '1000000',
}

interface Outcome {
  readonly code: number
  readonly output: string
}

function engine(args: readonly string[], more: Record<string, string> = {}): Outcome {
  const { status, stdout, stderr } = spawnSync('docker', args, {
    cwd: root,
    env: { ...environment, ...more },
    encoding: 'utf8',
    maxBuffer: 100_000_000,
  })
  return { code: status ?? 1, output: `${stdout ?? ''}${stderr ?? ''}`.trim() }
}

const compose = (...args: string[]): Outcome => engine(['compose', ...args])

/** The output of a command that succeeded. @throws Error with the output if the command failed */
function done({ code, output }: Outcome): string {
  if (code !== 0) throw new Error(output)
  return output
}

const containersOf = (service: string): string[] =>
  done(compose('ps', '--quiet', service))
    .split('\n')
    .filter(Boolean)

/** One property of a container, by the engine's `inspect`. */
const inspected = (container: string, path: string): string =>
  done(engine(['inspect', '--format', `{{json ${path}}}`, container]))

const isRunning = (name: string): boolean => name !== 'migrate' && name !== 'mail-catcher'

/** The checks, in order; each relies on the state that the one before left. */
const checks: Record<string, () => void | Promise<void>> = {
  'the image is built once': () => {
    done(compose('build'))
  },

  'production without SMTP_URL is refused by name': () => {
    const { code, output } = engine(['compose', 'run', '--rm', 'migrate'], { SMTP_URL: '' })
    assert.notEqual(code, 0)
    assert.match(output, /SMTP_URL/)
  },

  'everything gets well, with two of the API': () => {
    done(compose('up', '--detach', '--wait', '--scale', 'api=2'))
    assert.equal(containersOf('api').length, 2)
    assert.deepEqual(containersOf('mail-catcher'), [])
  },

  'every container is confined': () => {
    for (const service of Object.keys(services).filter(isRunning))
      for (const container of containersOf(service)) {
        assert.equal(inspected(container, '.HostConfig.ReadonlyRootfs'), 'true', service)
        assert.match(inspected(container, '.HostConfig.SecurityOpt'), /no-new-privileges/, service)
        const status = done(engine(['exec', container, 'cat', '/proc/1/status']))
        assert.match(status, /^CapBnd:\s+0+$/m, service)
        assert.match(status, /^CapEff:\s+0+$/m, service)
        assert.match(status, /^NoNewPrivs:\s+1$/m, service)
        assert.doesNotMatch(status, /^Uid:\s+0\s/m, service)
        assert.notEqual(engine(['exec', container, 'touch', '/written']).code, 0, service)
      }
  },

  'the product is no superuser, and nobody is over the network': () => {
    const [postgres = ''] = containersOf('postgres')
    const psql = (...args: string[]) =>
      engine(['exec', postgres, 'psql', '--tuples-only', '--no-align', ...args])
    assert.equal(
      done(
        psql(
          '--username=postgres',
          `--command=select rolsuper or rolcreaterole or rolcreatedb from pg_roles where rolname = 'product'`,
        ),
      ),
      'f',
    )
    assert.equal(
      done(
        psql(
          '--username=postgres',
          `--command=select rolpassword is null from pg_authid where rolname = 'postgres'`,
        ),
      ),
      't',
    )
  },

  'each app answers, and hands its requests on': async () => {
    for (const port of [4001, 4002, 4003]) {
      assert.equal((await fetch(`http://127.0.0.1:${port}/`)).status, 200)
      assert.equal(await askApp(port), 'ANSWERED')
    }
  },

  'an upgrade under requests fails none of the API, and takes no app away for long': async () => {
    const loop = requestLoop([4001, 4002, 4003])
    const { code, output } = await upgrade()
    const { failed, longestGapSeconds } = await loop.stop()
    assert.equal(code, 0, output)
    console.log(`  longest time that an app was away: ${longestGapSeconds.toFixed(1)} s`)
    assert.ok(longestGapSeconds < 5, `away for ${longestGapSeconds} s`)
    assert.deepEqual(failed, [], 'answers that were failures of the API')
    assert.equal(containersOf('api').length, 2)
  },

  [`everything stops within ${STOPPED_WITHIN_SECONDS} seconds`]: () => {
    for (const service of ['store', 'backoffice', 'web', 'api', 'postgres'])
      for (const container of containersOf(service)) {
        const began = Date.now()
        done(engine(['stop', container]))
        assert.ok(Date.now() - began < STOPPED_WITHIN_SECONDS * 1000, service)
        assert.equal(inspected(container, '.State.ExitCode'), '0', service)
      }
  },

  'the demo runs, and production refuses its database': () => {
    done(compose('down', '--volumes'))
    const demo = {
      MODE: 'development',
      DEMO: 'yes',
      SMTP_URL: 'smtp://mail-catcher:4006',
      COMPOSE_PROFILES: 'demo',
    }
    done(engine(['compose', 'up', '--detach', '--wait'], demo))
    const [catcher = ''] = containersOf('mail-catcher')
    assert.match(inspected(catcher, '.HostConfig.PortBindings'), /"HostIp":"127\.0\.0\.1"/)
    const { code, output } = compose('run', '--rm', 'migrate')
    assert.equal(code, 1)
    assert.match(output, /It holds demo data/)
  },
}

/** In a separate process, so that requests go on while this one waits for a command. */
async function upgrade(): Promise<Outcome> {
  const child = spawn('sh', ['scripts/upgrade-containers.sh'], {
    cwd: root,
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const parts: Buffer[] = []
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (part: Buffer) => parts.push(part))
  const [code] = (await once(child, 'close')) as [number | null]
  return { code: code ?? 1, output: Buffer.concat(parts).toString('utf8') }
}

function hasEngine(): boolean {
  if (engine(['compose', 'version']).code === 0 && engine(['info']).code === 0) return true
  console.error(
    'There is no container engine here: `docker compose version` and `docker info` must both work ' +
      '(Docker with Compose, or Podman with its docker command). Nothing was checked.',
  )
  return false
}

async function checkAll(): Promise<number> {
  for (const [name, check] of Object.entries(checks)) {
    const began = Date.now()
    try {
      await check()
      console.log(`ok      ${name} (${((Date.now() - began) / 1000).toFixed(1)} s)`)
    } catch (error) {
      console.error(`not ok  ${name}\n${(error as Error).message}`)
      console.error(compose('logs', '--tail', '30').output)
      return 1
    }
  }
  return 0
}

let code = NO_ENGINE
try {
  if (hasEngine())
    try {
      code = await checkAll()
    } finally {
      engine(['compose', '--profile', 'demo', 'down', '--volumes'])
      engine(['image', 'rm', `consented-access:${environment.PRODUCT_VERSION}`])
    }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
process.exit(code)
