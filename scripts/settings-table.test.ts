import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { operations, withSettingsTable } from './settings-table.ts'

test('docs/operations.md shows the settings as they are (node scripts/settings-table.ts writes it)', () => {
  const document = readFileSync(operations, 'utf8')
  assert.equal(withSettingsTable(document), document)
})
