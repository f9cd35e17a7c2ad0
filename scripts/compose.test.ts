import assert from 'node:assert/strict'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { DCLinter } from 'dclint'
import { parse } from 'yaml'
import { definitions, readSettings } from '../api/src/settings.ts'
import { root } from './run.ts'

interface Service {
  command?: string[]
  environment?: Record<string, string>
  ports?: string[]
  expose?: string[]
  volumes?: string[]
  user?: string
  restart?: string
  healthcheck?: { test: string[] }
  depends_on?: Record<string, unknown>
}

const text = readFileSync(join(root, 'docker-compose.yml'), 'utf8')
const { services } = parse(text, { merge: true }) as { services: Record<string, Service> }
const dockerfile = readFileSync(join(root, 'Dockerfile'), 'utf8')
const own = Object.entries(services).filter(([name]) => name !== 'postgres')

const secrets = {
  POSTGRES_PASSWORD: 'an-example',
  SECRET_KEY: Buffer.alloc(32, 7).toString('base64'),
}

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
    readSettings(filledIn(environment, secrets))
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

/** The environment as Compose hands it over, where the operator has set these variables. */
function filledIn(
  environment: Record<string, string>,
  given: Record<string, string>,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(environment).map(([name, value]) => [
      name,
      value.replaceAll(/\$\{([A-Z][A-Z0-9_]*)(?::([-?])([^}]*))?\}/g, (_, variable, kind, rest) =>
        kind === '-' ? rest : (given[variable] ?? ''),
      ),
    ]),
  )
}
