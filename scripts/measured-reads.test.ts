import assert from 'node:assert/strict'
import { test } from 'node:test'
import { unmeasuredReads } from '../bench/harness/measured-reads.ts'
import { run } from './run.ts'

test('P5: every query of the schema is measured on a filled installation', async () => {
  assert.deepEqual(await unmeasuredReads(), [])
})

test('P5: an installation is filled, in small, and every read on it answers', async () => {
  const env = { BENCH_SCALE: '0.002', BENCH_ASKED: '1' }
  const { code, output } = await run({
    program: 'node',
    args: ['run.ts', 'scale'],
    at: 'bench',
    env,
    limit: 300,
  })
  assert.equal(code, 0, output)
})
