import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { after, beforeEach, test } from 'node:test'
import { services } from './compose-file.ts'
import { root } from './run.ts'

const folder = mkdtempSync(join(tmpdir(), 'upgrade-'))
after(() => rmSync(folder, { recursive: true, force: true }))

const journal = join(folder, 'journal')
beforeEach(() => writeFileSync(journal, ''))

interface Engine {
  /** How many containers of the API are running already. */
  readonly old: readonly string[]
  /** A command that begins like this fails. */
  readonly failing?: string
}

/** Runs the upgrade script with a fake engine that only writes down its commands. */
function upgrade({ old, failing = 'nothing' }: Engine) {
  const docker = `#!/bin/sh
echo "docker $*" >> '${journal}'
case "$*" in
  '${failing}'*) exit 1 ;;
  'compose ps --quiet api') printf '%s' '${old.join('\n')}' ;;
  'compose ps --all --quiet api') printf '%s' '${[...old, 'new-1', 'new-2'].join('\n')}' ;;
esac
`
  writeFileSync(join(folder, 'docker'), docker)
  chmodSync(join(folder, 'docker'), 0o755)
  const { status, stderr } = spawnSync('/bin/sh', [join(root, 'scripts/upgrade-containers.sh')], {
    env: { PATH: [folder, process.env.PATH].join(delimiter) },
    encoding: 'utf8',
  })
  return { status, stderr, commands: readFileSync(journal, 'utf8').trim().split('\n') }
}

const before = [
  'docker compose ps --quiet api',
  'docker compose build',
  'docker compose run --rm --no-deps migrate',
  'docker compose up --detach --wait --no-deps --no-recreate --scale api=4 api',
]

test('an upgrade stops an old API only when as many new ones are well, then replaces the apps', () => {
  const { status, commands } = upgrade({ old: ['old-1', 'old-2'] })
  assert.equal(status, 0)
  assert.deepEqual(commands, [
    ...before,
    ...['old-1', 'old-2'].flatMap((id) => [`docker stop --time 30 ${id}`, `docker rm ${id}`]),
    ...['store', 'backoffice', 'web'].map(
      (app) => `docker compose up --detach --wait --no-deps ${app}`,
    ),
  ])
})

test('where the new version does not build or migrate, nothing is touched', () => {
  for (const [index, failing] of ['compose build', 'compose run'].entries()) {
    writeFileSync(journal, '')
    const { status, commands } = upgrade({ old: ['old-1', 'old-2'], failing })
    assert.notEqual(status, 0)
    assert.deepEqual(commands, before.slice(0, index + 2))
  }
})

test('where the new API does not get well, it is removed with its log shown, and the old one stays', () => {
  const { status, stderr, commands } = upgrade({ old: ['old-1', 'old-2'], failing: 'compose up' })
  assert.equal(status, 1)
  assert.match(stderr, /The old version goes on/)
  assert.deepEqual(commands.slice(before.length), [
    'docker compose ps --all --quiet api',
    ...['new-1', 'new-2'].flatMap((id) => [
      `docker logs --tail 50 ${id}`,
      `docker rm --force ${id}`,
    ]),
  ])
})

test('where nothing runs, it says how to start', () => {
  const { status, stderr, commands } = upgrade({ old: [] })
  assert.equal(status, 1)
  assert.match(stderr, /docker compose up --build/)
  assert.deepEqual(commands, before.slice(0, 1))
})

test('every service that it names is one of docker-compose.yml, and none is forgotten', () => {
  const { commands } = upgrade({ old: ['old-1'] })
  const replaced = Object.keys(services).filter((name) =>
    commands.some(
      (command) => command.startsWith('docker compose') && command.endsWith(` ${name}`),
    ),
  )
  const upgraded = Object.keys(services).filter(
    (name) => name !== 'postgres' && name !== 'mail-catcher',
  )
  assert.deepEqual(replaced.toSorted(), upgraded.toSorted())
})
