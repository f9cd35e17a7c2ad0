import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { freePorts } from '../api/src/platform/free-ports.ts'
import { requestLoop } from './request-loop.ts'
import { root } from './run.ts'

const folder = mkdtempSync(join(tmpdir(), 'check-'))
after(() => rmSync(folder, { recursive: true, force: true }))

const check = () =>
  spawnSync(process.execPath, ['--no-warnings', join(root, 'scripts/check-containers.ts')], {
    env: { PATH: folder },
    encoding: 'utf8',
  })

test('without an engine the check says so in a sentence, and ends with 2', () => {
  const { status, stdout, stderr } = check()
  assert.equal(status, 2)
  assert.equal(stdout, '')
  assert.match(stderr, /^There is no container engine here: .* Nothing was checked\.\n$/)
})

test('a client whose engine is away is no engine either', () => {
  const docker = join(folder, 'docker')
  writeFileSync(docker, '#!/bin/sh\n[ "$1" = compose ]\n')
  chmodSync(docker, 0o755)
  assert.equal(check().status, 2)
})

test('requests that go on and on see how long an app was away, and which answers were failures', async () => {
  const [port = 0] = await freePorts(1)
  let answer = { status: 200, body: '{"data":{"viewer":null}}' }
  const serve = async () => {
    const server = createServer((_request, response) => {
      response.writeHead(answer.status).end(answer.body)
    })
    await once(server.listen(port, '127.0.0.1'), 'listening')
    return async () => {
      server.closeAllConnections()
      await once(server.close(), 'close')
    }
  }
  const wait = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds))
  let close = await serve()
  const loop = requestLoop([port])
  await wait(200)
  await close()
  await wait(400)
  answer = { status: 503, body: '{"errors":[]}' }
  close = await serve()
  await wait(200)
  const { failed, longestGapSeconds } = await loop.stop()
  await close()
  assert.ok(longestGapSeconds > 0.2 && longestGapSeconds < 5, String(longestGapSeconds))
  assert.match(failed[0] ?? '', /: FAILED 503 /)
})
