import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, rm, unlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { endedWithFile } from '../../../test/harness/children.ts'
import type { Cluster } from './embedded-cluster.ts'
import { runningPort, stopLeftover } from './embedded-leftover.ts'

let home: string
let cluster: Cluster

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'leftover-'))
  const data = join(home, 'cluster')
  await mkdir(data)
  cluster = { home, data, account: undefined, program: (name) => name }
})
afterAll(() => rm(home, { recursive: true, force: true }))

const lock = () => join(cluster.data, 'postmaster.pid')
const lockOfServer = (pid: number, port: number) =>
  writeFile(lock(), `${pid}\n${cluster.data}\n1795551642\n${port}\n`)

/** A process that names the cluster's folder in its command, as its server does. */
function pretendServer() {
  return endedWithFile(spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)', cluster.data]))
}

describe('what a server left behind on the cluster', () => {
  test('the port of a running server is told, and none once it has ended', async () => {
    const server = pretendServer()
    await once(server, 'spawn')
    await lockOfServer(Number(server.pid), 5433)
    expect(await runningPort(cluster)).toBe(5433)
    server.kill('SIGKILL')
    await once(server, 'exit')
    expect(await runningPort(cluster)).toBeUndefined()
  })

  test('a server may remove its lock file while it is being read', async () => {
    for (let round = 0; round < 200; round += 1) {
      await lockOfServer(process.pid, 5433)
      await Promise.all([unlink(lock()), runningPort(cluster)])
      await lockOfServer(process.pid, 5433)
      // Whichever of the two is later finds it gone.
      await Promise.all([rm(lock(), { force: true }), stopLeftover(cluster, '')])
      expect(await runningPort(cluster)).toBeUndefined()
    }
  })
})
