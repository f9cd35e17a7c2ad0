import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { errorCodes } from '../shared-schema/src/error-codes.ts'
import { languageTags } from '../shared-schema/src/languages.ts'
import { root } from './run.ts'
import { sentencesOf } from './sentences.ts'
import { foldersOfWords, wordsIn } from './words.ts'

const tags = Object.values(languageTags)
const translations = tags.filter((tag) => tag !== 'en')

/** Every text of a folder in a language, by key. Each plural form has a key of its own. */
async function textsIn(folder: string, tag: string): Promise<Map<string, string>> {
  const sentences = sentencesOf(await wordsIn(folder, tag), '')
  return new Map(sentences.map(({ path, text }) => [path.slice(1), text]))
}

const placesOf = (text: string): string[] => (text.match(/\{\{[^}]+\}\}/g) ?? []).toSorted()

describe('ruling R8: the words of the apps, in every language', () => {
  test('the folders of words are found', () => {
    assert.ok(foldersOfWords.length >= 35, `${foldersOfWords.length} folders`)
  })

  for (const folder of foldersOfWords) {
    test(`${folder} has a file for each language, and no other`, () => {
      assert.deepEqual(
        readdirSync(join(root, folder)).toSorted(),
        tags.map((tag) => `${tag.toLowerCase()}.ts`).toSorted(),
      )
    })

    for (const tag of translations)
      test(`${folder} in ${tag} has the keys, plural forms and variables of English, none empty`, async () => {
        const english = await textsIn(folder, 'en')
        const translated = await textsIn(folder, tag)
        assert.deepEqual([...translated.keys()].toSorted(), [...english.keys()].toSorted())
        for (const [key, text] of translated) {
          assert.notEqual(text.trim(), '', key)
          assert.deepEqual(placesOf(text), placesOf(english.get(key) ?? ''), key)
        }
      })
  }

  for (const tag of translations)
    test(`API3: every error code of the API has its own sentence in ${tag}`, async () => {
      const english = await textsIn('shared-ui/src/errors/words', 'en')
      const translated = await textsIn('shared-ui/src/errors/words', tag)
      for (const code of [...errorCodes, 'NETWORK'])
        assert.notEqual(translated.get(code) ?? english.get(code), english.get(code), code)
    })
})
