import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { languageTable } from '../shared-schema/src/languages.ts'
import { type Words, wordsIn } from './words.ts'

const { house } = (await import(
  new URL('../api/dist/house.js', import.meta.url).href
)) as typeof import('../api/src/house.ts')

const recorded = [...house.actions.values()]

describe('AT4: what the record tells has a name for people, not only for programs', () => {
  for (const { tag } of Object.values(languageTable)) {
    test(`each recorded field, and each kind of thing, in ${tag}`, async () => {
      const { field, targetType } = await wordsIn('shared-ui/src/record/words', tag)
      const fields = recorded.flatMap((action) => Object.keys(action.fields))
      assert.deepEqual(without(field as Words, fields), [])
      assert.deepEqual(
        without(
          targetType as Words,
          recorded.map((action) => action.targetType),
        ),
        [],
      )
    })
  }

  test('one without a name is found', () => {
    assert.deepEqual(without({ name: 'Name' }, ['name', 'age', 'age']), ['age'])
  })
})

/** What of these has no word. */
function without(words: Words, names: readonly string[]): string[] {
  return [...new Set(names)].filter((name) => !(name in words)).sort()
}
