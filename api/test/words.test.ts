import { globSync } from 'node:fs'
import { join } from 'node:path'
import { languageTags } from 'shared-schema/languages'
import { expect, test } from 'vitest'

/**
 * The files of words in a folder, one for each language, are named after the language's tag in small letters.
 */
const fileOf = (tag: string): string => `${tag.toLowerCase()}.ts`
const root = join(import.meta.dirname, '../src')
const folders = globSync(`**/words/**/${fileOf('en')}`, { cwd: root }).map((path) =>
  path.slice(0, -fileOf('en').length),
)
const others = Object.values(languageTags).filter((tag) => tag !== 'en')

/** Every text with its path. Functions are kept as they are; the snapshots show their texts. */
function sentences(texts: object, path = ''): [string, unknown][] {
  return Object.entries(texts).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null
      ? sentences(value, `${path}${key}.`)
      : [[path + key, value] as [string, unknown]],
  )
}

/** The texts of a folder in a language. */
async function wordsIn(folder: string, tag: string): Promise<Map<string, unknown>> {
  const words = (await import(join(root, folder, fileOf(tag)))) as Record<string, object>
  return new Map(Object.values(words).flatMap((each) => sentences(each)))
}

test('NO: the words of every room are found', () => {
  expect(folders.length).toBeGreaterThanOrEqual(9)
})

test.each(folders.flatMap((folder) => others.map((tag) => [folder, tag] as const)))(
  'NO: %s has in %s every sentence that English has, no other, and none left in English',
  async (folder, tag) => {
    const [english, translated] = [await wordsIn(folder, 'en'), await wordsIn(folder, tag)]
    expect([...translated.keys()].sort()).toEqual([...english.keys()].sort())
    for (const [path, sentence] of translated) {
      expect(sentence, path).not.toBe('')
      if (typeof sentence === 'string' && /\p{L}/u.test(sentence))
        expect(sentence, path).not.toBe(english.get(path))
    }
  },
)
