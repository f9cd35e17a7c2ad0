import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'

const directories: string[] = []
after(() => {
  for (const directory of directories) rmSync(directory, { recursive: true, force: true })
})

/** The secret key with which another process would start on the same data directory at the same time. */
async function keyElsewhere(dataDirectory: string): Promise<string> {
  const module = new URL('./start-environment.ts', import.meta.url).href
  const code = `const { startEnvironment } = await import(${JSON.stringify(module)})
    process.stdin.once('data', () => {
      process.stdout.write(startEnvironment({ DATA_DIRECTORY: process.argv[1] }).SECRET_KEY)
      process.exit(0)
    })`
  const child = spawn(process.execPath, ['--input-type=module', '-e', code, dataDirectory], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  let key = ''
  child.stdout.on('data', (part) => {
    key += String(part)
  })
  // All processes wait at this line until the last one was started.
  await new Promise((resolve) => setTimeout(resolve, 1_500))
  child.stdin.write('go\n')
  assert.deepEqual(await once(child, 'close'), [0, null])
  return key
}

test('F1: starts at once on a new data directory use the one key that stays', async () => {
  for (let round = 0; round < 3; round += 1) {
    const directory = mkdtempSync(join(tmpdir(), 'key-'))
    directories.push(directory)
    const keys = await Promise.all(Array.from({ length: 6 }, () => keyElsewhere(directory)))
    const kept = readFileSync(join(directory, 'secret-key'), 'utf8')
    assert.equal(Buffer.from(kept, 'base64').length, 32)
    assert.deepEqual(new Set(keys), new Set([kept]))
    assert.deepEqual(readdirSync(directory), ['secret-key'])
    assert.equal(statSync(join(directory, 'secret-key')).mode & 0o777, 0o600)
  }
})
