import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { readme, withWays } from './access-ways.ts'

test('the README of the access room shows the environments as they are (node scripts/access-ways.ts writes them)', () => {
  const document = readFileSync(readme, 'utf8')
  assert.equal(withWays(document), document)
})
