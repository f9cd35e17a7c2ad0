import assert from 'node:assert/strict'
import { test } from 'node:test'
import { run } from './run.ts'

test('a program that ends in time gives its code and all that it printed', async () => {
  const script = 'console.log("one"); console.error("two"); process.exit(3)'
  const { code, output } = await run({
    program: 'node',
    args: ['-e', script],
    at: '.',
    limit: 60,
  })
  assert.equal(code, 3)
  assert.deepEqual(output.split('\n').filter(Boolean).toSorted(), ['one', 'two'])
})

test('a program that waits for ever is stopped at its limit, and has failed whatever its code', async () => {
  const script =
    'process.on("SIGINT", () => { console.log("was waiting"); process.exit(0) }); setInterval(() => 0, 1000)'
  const { code, output } = await run({ program: 'node', args: ['-e', script], at: '.', limit: 0.5 })
  assert.equal(code, 1)
  assert.match(output, /node had not ended after 0.5 s/)
})

test('a program that is not there is a failure with a reason', async () => {
  const { code, output } = await run({ program: 'no-such-program', args: [], at: '.' })
  assert.equal(code, 1)
  assert.match(output, /no-such-program/)
})
