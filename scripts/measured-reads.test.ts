import assert from 'node:assert/strict'
import { test } from 'node:test'
import { unmeasuredReads } from '../bench/harness/measured-reads.ts'

test('P5: every query of the schema is measured on a filled installation', async () => {
  assert.deepEqual(await unmeasuredReads(), [])
})
