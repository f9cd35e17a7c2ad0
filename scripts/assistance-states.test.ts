import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { readme, withStates } from './assistance-states.ts'

test("the README of technical assistance shows the request's states as they are (node scripts/assistance-states.ts writes them)", () => {
  const document = readFileSync(readme, 'utf8')
  assert.equal(withStates(document), document)
})
