import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { freePorts } from '../api/src/platform/free-ports.ts'
import { ask, lastRelease, restoreRelease } from '../api/test/release/release.ts'
import { fromBuild } from './infrastructure.ts'
import { root } from './run.ts'

const settings = [
  'API_PORT',
  'STORE_PORT',
  'BACKOFFICE_PORT',
  'WEB_PORT',
  'MAIL_CATCHER_PORT',
  'METRICS_PORT',
  'SMTP_PORT',
  'POSTGRES_PORT',
]

const dataDirectory = mkdtempSync(join(tmpdir(), 'start-'))
const environment: Record<string, string> = { DATA_DIRECTORY: dataDirectory }
let running: ChildProcess | undefined

before(async () => {
  for (const [setting, port] of (await freePorts(settings.length)).entries()) {
    environment[settings[setting] ?? ''] = String(port)
  }
})

after(() => {
  running?.kill('SIGKILL')
  rmSync(dataDirectory, { recursive: true, force: true })
})

test('start makes a demo that answers on every address it prints', async () => {
  const screen = await start()
  const addresses = screen.slice(screen.indexOf(' ready\n')).match(/http:\/\/\S+/g) ?? []
  assert.equal(addresses.length, 7)
  // Sends the headers of a browser, which the mail catcher's page asks for.
  const headers = { accept: 'text/html,*/*' }
  for (const address of addresses)
    assert.equal((await fetch(address, { headers })).status, 200, address)
  assert.match(screen, /loaded the demo data/)
  assert.match(screen, /analyst@demo\.example/)
  assert.match(screen, /Public chat of Lakeside Dental +http:\/\/\S+\/chat\/[\w-]{43}\n/)
})

test('start keeps the key that it made to itself', () => {
  assert.equal(statSync(join(dataDirectory, 'secret-key')).mode & 0o777, 0o600)
})

test('a second start names the taken ports with their settings and leaves the first alone', async () => {
  const { code, output } = await refused(launch())
  assert.equal(code, 1)
  for (const setting of settings.slice(0, -1)) assert.match(output, new RegExp(`\\b${setting}\\b`))
  assert.equal((await fetch(`http://localhost:${environment.API_PORT}/health/ready`)).status, 200)
})

test('a killed start (kill -9) does not stop the next, which finds its data', async () => {
  running?.kill('SIGKILL')
  const screen = await start()
  assert.doesNotMatch(screen, /loaded the demo data/)
  assert.match(screen, /analyst@demo\.example/)
})

test('SIGTERM stops everything cleanly', async () => {
  assert.ok(running)
  const closed = once(running, 'close')
  running.kill('SIGTERM')
  assert.deepEqual(await closed, [0, null])
  for (const setting of settings) assert.ok(await isFree(Number(environment[setting])), setting)
})

test('data of a newer version is refused in a sentence, and left as it is', async () => {
  await withPostgres(dataDirectory, (url) =>
    ask(
      url,
      "insert into migrations (timestamp, name) values (2199010112000, 'Shelves2199010112000')",
    ),
  )
  const { code, output } = await refused(launch())
  assert.equal(code, 1)
  assert.match(
    output,
    /This database belongs to a newer version of the product: .*Shelves2199010112000/,
  )
  assert.doesNotMatch(output, /^ +at /m)
})

test('data of the last release is upgraded, and its people sign in', async () => {
  const older = mkdtempSync(join(tmpdir(), 'start-older-'))
  try {
    await withPostgres(older, restoreRelease)
    const { secretKey } = lastRelease()
    const screen = await start({ DATA_DIRECTORY: older, SECRET_KEY: secretKey })
    const [, password = ''] = /password\W+(\S.*\S)/i.exec(screen) ?? []
    const answer = await fetch(`http://localhost:${environment.API_PORT}/store/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        query: 'mutation ($input: SignInInput!) { signIn(input: $input) { step } }',
        variables: { input: { email: 'premium.admin@demo.example', password } },
      }),
    })
    assert.deepEqual(await answer.json(), { data: { signIn: { step: 'MFA_CODE' } } })
    assert.ok(running)
    const closed = once(running, 'close')
    running.kill('SIGTERM')
    assert.deepEqual(await closed, [0, null])
  } finally {
    rmSync(older, { recursive: true, force: true })
  }
})

test('absurd settings are refused by name, all at once', async () => {
  const { code, output } = await refused(launch({ CODE_SECONDS: 'NaN', QUERY_DEPTH: '-1' }))
  assert.equal(code, 1)
  for (const name of ['CODE_SECONDS', 'QUERY_DEPTH'])
    assert.match(output, new RegExp(`^.*\\b${name}\\b`, 'm'))
})

function launch(more: Record<string, string> = {}): ChildProcess {
  return spawn(process.execPath, [join(root, 'scripts/start.ts')], {
    cwd: root,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, ...environment, ...more },
  })
}

/** Starts the demo and returns what it printed until it was ready. */
async function start(more: Record<string, string> = {}): Promise<string> {
  running = launch(more)
  const { code, output } = await readyOrEnded(running)
  if (code !== undefined) throw new Error(`start ended with ${code}:\n${output}`)
  return output
}

/** How a start that is to be refused ended. */
async function refused(child: ChildProcess): Promise<{ code: number | null; output: string }> {
  const { code, output } = await readyOrEnded(child)
  if (code !== undefined) return { code, output }
  child.kill('SIGKILL')
  throw new Error(`start was not refused:\n${output}`)
}

/** What a start printed until it was ready, or until it ended: then with its exit code. */
function readyOrEnded(
  child: ChildProcess,
): Promise<{ code: number | null | undefined; output: string }> {
  return new Promise((done) => {
    let output = ''
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (part) => {
        output += part
        if (output.includes('Ctrl-C stops everything')) done({ code: undefined, output })
      })
    child.once('close', (code) => done({ code, output }))
  })
}

async function isFree(port: number): Promise<boolean> {
  const probe = createServer().listen(port, '127.0.0.1')
  try {
    await once(probe, 'listening')
    await new Promise((done) => probe.close(done))
    return true
  } catch {
    return false
  }
}

/** Works on the database in a data directory while no product runs there. */
async function withPostgres(
  directory: string,
  work: (url: string) => Promise<unknown>,
): Promise<void> {
  type Embedded = typeof import('../api/src/platform/database/embedded.ts')
  const { startEmbeddedPostgres } = await fromBuild<Embedded>('platform/database/embedded.js')
  const server = await startEmbeddedPostgres({
    dataDirectory: join(directory, 'postgres'),
    port: Number(environment.POSTGRES_PORT),
    durable: 'yes',
    log: () => undefined,
  })
  try {
    await work(server.url)
  } finally {
    await server.stop()
  }
}
