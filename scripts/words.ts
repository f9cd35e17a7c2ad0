import { globSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { root } from './run.ts'

/** A tree of words, as a words file exports it. */
export interface Words {
  readonly [key: string]: string | Words
}

/** All folders of words in the apps and shared-ui, such as `web-store/src/members/words`. */
export const foldersOfWords: readonly string[] = globSync('{shared-ui,web-*}/src/**/words/en.ts', {
  cwd: root,
}).map(dirname)

/** The words of a folder in a language, such as `pt-BR`. */
export async function wordsIn(folder: string, tag: string): Promise<Words> {
  const { words } = await import(join(root, folder, `${tag.toLowerCase()}.ts`))
  return words
}

/** All words of the apps and shared-ui in a language, by folder. */
export async function allWords(tag: string): Promise<Readonly<Record<string, Words>>> {
  return Object.fromEntries(
    await Promise.all(
      foldersOfWords.map(async (folder) => [folder, await wordsIn(folder, tag)] as const),
    ),
  )
}
