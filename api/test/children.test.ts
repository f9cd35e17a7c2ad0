import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { expect, it } from 'vitest'
import { endChildren, endedWithFile } from './harness/children.ts'

it('a process that a test has left is ended with its file', async () => {
  const child = endedWithFile(spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']))
  await once(child, 'spawn')
  await endChildren()
  expect(child.signalCode).toBe('SIGKILL')
  // Nothing is left to wait for.
  await endChildren()
})
