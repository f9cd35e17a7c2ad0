import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { test } from 'node:test'
import { printedRooms, withStates } from './printed-states.ts'
import { root } from './run.ts'

for (const room of printedRooms)
  test(`${relative(root, room.readme)} shows the room's states as they are (node scripts/printed-states.ts writes them)`, () => {
    const document = readFileSync(room.readme, 'utf8')
    assert.equal(withStates(room, document), document)
  })
