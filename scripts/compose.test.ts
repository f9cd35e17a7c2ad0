import assert from 'node:assert/strict'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { DCLinter } from 'dclint'
import { definitions, readSettings } from '../api/src/settings.ts'
import { composeText, environmentOf, type Service, services } from './compose-file.ts'
import {
  envExample,
  exampleFile,
  fixedInContainers,
  passedOn,
  withPassedOnSettings,
} from './container-settings.ts'
import { root } from './run.ts'

const text = composeText
const dockerfile = readFileSync(join(root, 'Dockerfile'), 'utf8')
const own = Object.entries(services).filter(([name]) => name !== 'postgres')

const secrets = {
  POSTGRES_PASSWORD: 'an-example',
  SECRET_KEY: Buffer.alloc(32, 7).toString('base64'),
}
const mail = { SMTP_URL: 'smtps://mail.example.com', MAIL_FROM: 'access@example.com' }

test("docker-compose.yml is what the Compose specification's schema allows", () => {
  assert.deepEqual(schemaErrors(text), [])
})

test('the check against the schema finds a mistake', () => {
  assert.notDeepEqual(schemaErrors(text.replaceAll('interval: 2s', 'intervall: 2s')), [])
})

test('a secret that is missing is refused by name, and none is written in the file', () => {
  for (const secret of Object.keys(secrets)) {
    const uses = [...text.matchAll(new RegExp(`\\$\\{${secret}([^}]*)\\}`, 'g'))]
    assert.ok(uses.length > 0)
    for (const [, rest] of uses) assert.ok(rest?.startsWith(`:?set ${secret}`))
  }
})

test('every container runs as another user than root, and says whether it is well', () => {
  for (const [name, { user, healthcheck, restart }] of Object.entries(services)) {
    assert.ok(user === 'node' || user === 'postgres', name)
    assert.ok(healthcheck || restart === 'no', name)
  }
})

test('every container is confined: read-only, without capabilities, without new privileges', () => {
  for (const [name, service] of Object.entries(services)) {
    assert.equal(service.read_only, true, name)
    assert.deepEqual(service.cap_drop, ['ALL'], name)
    assert.deepEqual(service.security_opt, ['no-new-privileges:true'], name)
    assert.equal(service.cap_add, undefined, name)
    assert.equal(service.privileged, undefined, name)
  }
})

test('the image is built once, and every process of the product runs from it', () => {
  assert.deepEqual(
    own.filter(([, { build }]) => build).map(([name]) => name),
    ['migrate'],
  )
  assert.equal(new Set(own.map(([, { image }]) => image)).size, 1)
})

test('the role product of the database is not the superuser that the image makes', () => {
  const { environment = {}, volumes } = services.postgres as Service
  assert.ok(!('POSTGRES_USER' in environment))
  assert.ok(!('POSTGRES_DB' in environment))
  assert.ok(
    volumes?.includes(
      './scripts/create-database.sql:/docker-entrypoint-initdb.d/create-database.sql:ro',
    ),
  )
  assert.match(String(services.api?.environment?.DATABASE_URL), /^postgres:\/\/product:/)
})

test('the mail catcher is in the demo only, and its page on this machine only', () => {
  for (const [name, { profiles }] of Object.entries(services))
    assert.deepEqual(profiles, name === 'mail-catcher' ? ['demo'] : undefined, name)
  assert.deepEqual(services['mail-catcher']?.ports, ['127.0.0.1:4004:4004'])
  assert.throws(
    () => readSettings(environmentOf(services.api as Service, secrets)),
    /SMTP_URL is missing, which production needs/,
  )
})

test('demo.env makes a demo of it, with volumes and mails of its own', () => {
  const demo = settingsIn(readFileSync(join(root, 'demo.env'), 'utf8'))
  const settings = readSettings(
    environmentOf(services.api as Service, { ...secrets, ...mail, MODE: 'production', ...demo }),
  )
  assert.equal(settings.DEMO, true)
  assert.equal(settings.MODE, 'development')
  assert.equal(
    settings.SMTP_URL,
    `smtp://mail-catcher:${services['mail-catcher']?.environment?.SMTP_PORT}`,
  )
  assert.equal(demo.COMPOSE_PROFILES, 'demo')
  assert.notEqual(demo.COMPOSE_PROJECT_NAME, /^name: (.*)$/m.exec(text)?.[1])
})

test('every setting is passed on, or named as fixed in containers (node scripts/settings-table.ts)', () => {
  assert.equal(withPassedOnSettings(text), text)
  for (const name of ['api', 'migrate']) {
    const { environment = {}, env_file } = services[name] as Service
    const named = (isNull: boolean) =>
      Object.keys(environment).filter((setting) => (environment[setting] === null) === isNull)
    assert.deepEqual(named(true), passedOn)
    for (const setting of Object.keys(definitions))
      assert.ok(setting in environment || setting in fixedInContainers, setting)
    for (const setting of named(false))
      assert.ok(
        setting in fixedInContainers || ['SECRET_KEY', 'TRUSTED_PROXIES'].includes(setting),
        setting,
      )
    // Otherwise a misspelt setting in `.env` would be ignored without a word.
    assert.deepEqual(env_file, [{ path: '.env', required: false }])
  }
})

test('.env.example is printed from the settings, and means what it says', () => {
  const example = readFileSync(exampleFile, 'utf8')
  assert.equal(example, envExample())
  const { POSTGRES_PASSWORD, SECRET_KEY, SMTP_URL, MAIL_FROM, ...more } = settingsIn(example)
  assert.deepEqual([POSTGRES_PASSWORD, SECRET_KEY, SMTP_URL, MAIL_FROM], ['', '', '', ''])
  assert.deepEqual(more, {})
  const standards = settingsIn(example.replaceAll(/^# (?=[A-Z][A-Z0-9_]*=)/gm, ''))
  const given = { ...standards, ...secrets, ...mail }
  const settings = readSettings(environmentOf(services.api as Service, given))
  assert.equal(settings.SENDS_PER_HOUR, Number(definitions.SENDS_PER_HOUR.standard))
})

test('.env, which holds the secrets, gets neither into the repository nor into an image', () => {
  for (const file of ['.gitignore', '.dockerignore'])
    assert.ok(readFileSync(join(root, file), 'utf8').split('\n').includes('.env'), file)
})

test('every program that a container runs is built from a source', () => {
  for (const [name, { command, healthcheck }] of own) {
    const [program, file = ''] = command ?? []
    assert.equal(program, 'node', name)
    assertIsBuilt(file)
    if (healthcheck) assertIsBuilt(healthcheck.test[2] ?? '')
  }
})

test('every folder that a container serves is in the image', () => {
  for (const [, { environment = {} }] of own) {
    const folder = environment.APP_DIRECTORY
    if (!folder) continue
    assert.ok(dockerfile.includes(`COPY --from=build ${folder} ${folder}\n`), folder)
    assert.ok(existsSync(join(root, folder.replace('/product/', '').replace('/dist', ''))), folder)
  }
})

test('every volume is mounted on a folder of the image that the ordinary user owns', () => {
  for (const [, { volumes = [] }] of own) {
    for (const volume of volumes) {
      const folder = volume.split(':')[1] ?? ''
      assert.match(dockerfile, new RegExp(`--owner=node --group=node --mode=700 ${folder}\n`))
    }
  }
})

test('every published port is the one that is listened on and asked for its health', () => {
  for (const [name, { environment = {}, ports, expose, healthcheck }] of own) {
    const listened = Object.entries(environment)
      .filter(([setting]) => setting.endsWith('PORT'))
      .map(([, port]) => port)
    const published = (ports ?? []).map((each) => each.split(':').at(-1) ?? '')
    for (const port of [...published, ...(expose ?? [])]) assert.ok(listened.includes(port), name)
    if (!healthcheck) continue
    const [port] = published.length > 0 ? published : (expose ?? [])
    assert.ok(healthcheck.test[3]?.startsWith(`http://127.0.0.1:${port}/`), name)
  }
})

test('the API and the migrations are given settings that exist, and start with them', () => {
  for (const name of ['api', 'migrate']) {
    const environment = services[name]?.environment ?? {}
    for (const setting of Object.keys(environment)) assert.ok(setting in definitions, setting)
    readSettings(environmentOf(services[name] as Service, { ...secrets, ...mail }))
  }
})

test('every host name in the file is a service', () => {
  for (const [, host] of text.matchAll(/(?:@|:\/\/)([a-z-]+):\d{4}/g)) {
    assert.ok(host === 'localhost' || (host && host in services), host)
  }
  for (const [, { depends_on = {} }] of own) {
    for (const name of Object.keys(depends_on)) assert.ok(name in services, name)
  }
})

function schemaErrors(content: string): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'compose-'))
  try {
    const file = join(folder, 'docker-compose.yml')
    writeFileSync(file, content)
    const linter = new DCLinter({ rules: {}, quiet: true, debug: false, exclude: [] })
    const results: { messages: { rule: string; message: string }[] }[] = linter.lintFiles(
      [file],
      false,
    )
    return results
      .flatMap(({ messages }) => messages)
      .filter(({ rule }) => rule === 'invalid-schema')
      .map(({ message }) => message)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function assertIsBuilt(file: string): void {
  assert.ok(
    existsSync(join(root, 'api', file.replace('dist/', 'src/').replace('.js', '.ts'))),
    file,
  )
}

/** Parses a file of `NAME=value` lines. */
const settingsIn = (file: string): Record<string, string> =>
  Object.fromEntries(
    [...file.matchAll(/^([A-Z][A-Z0-9_]*)=(.*)$/gm)].map(([, name = '', value = '']) => [
      name,
      value,
    ]),
  )
