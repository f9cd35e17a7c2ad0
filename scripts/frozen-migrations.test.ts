import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, test } from 'node:test'
import {
  complaints,
  FREEZE,
  frozenHashes,
  type Hashes,
  markOf,
  migrationFiles,
  presentHashes,
  schemaFile,
} from './frozen-migrations.ts'
import { root } from './run.ts'

const numbered = /^\d{4}-[a-z0-9-]+\.ts$/
const dated = /^20\d\d(0[1-9]|1[0-2])([0-2]\d|3[01])([01]\d|2[0-3])[0-5]\d-[a-z0-9-]+\.ts$/

/** The class name in a migration's file: what it does, and the 13 digits that order all migrations. */
const classOf = (file: string): string => {
  const [digits = '', ...words] = basename(file, '.ts').split('-')
  const name = words.map((word) => `${word[0]?.toUpperCase()}${word.slice(1)}`).join('')
  return name + (digits.length === 4 ? `100000000${digits}` : `${digits}0`)
}

describe('migrations go one way, and those that have landed never change', () => {
  test('every migration is as it was when it landed, and the printed schema is theirs', () => {
    const printed = readFileSync(schemaFile, 'utf8')
    assert.deepEqual(complaints(presentHashes(), frozenHashes(), printed), [])
    assert.ok(migrationFiles().length > 20)
  })

  test('a changed, a removed and a new migration are named, with what to do', () => {
    const frozen: Hashes = { 'a.ts': '1', 'b.ts': '2' }
    const said = (present: Hashes) => complaints(present, frozen, markOf(frozen)).join('\n')
    assert.equal(said(frozen), '')
    assert.match(
      said({ 'a.ts': '1', 'b.ts': 'x' }),
      /^b\.ts has landed and must not change.*write a new migration/,
    )
    assert.match(said({ 'a.ts': '1' }), /^b\.ts has landed and is gone.*Put it back/)
    assert.ok(said({ ...frozen, 'c.ts': '3' }).includes(`c.ts has no hash yet. Run \`${FREEZE}\``))
    const late = { ...frozen, 'c.ts': '3' }
    assert.match(complaints(late, late, markOf(frozen)).join(), /is not that of these migrations/)
  })

  test('a numbered one stands in the platform, a dated one in its room; each class has the name of its file', () => {
    for (const path of migrationFiles()) {
      const isNumbered = path.startsWith('api/src/platform/database/')
      assert.match(basename(path), isNumbered ? numbered : dated, path)
      const text = readFileSync(join(root, path), 'utf8')
      assert.ok(text.includes(`export class ${classOf(path)} implements MigrationInterface`), path)
      if (isNumbered)
        assert.ok(Number(basename(path).slice(0, 4)) < 36, `${path}: new ones are dated`)
      else assert.match(text, /down\(\)[^{]*\{\s*throw new Error/, path)
    }
  })
})
