import { expect, test } from 'vitest'
import { en } from './en.ts'
import { es } from './es.ts'
import { ptBr } from './pt-br.ts'

/** Every sentence with its path; a function stands for itself, its sentence shows in the snapshots. */
function sentences(texts: object, path = ''): [string, unknown][] {
  return Object.entries(texts).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null
      ? sentences(value, `${path}${key}.`)
      : [[path + key, value] as [string, unknown]],
  )
}

const english = new Map(sentences(en))

test.each([
  ['es', es],
  ['pt-BR', ptBr],
])(
  'NO: %s has every sentence that English has, no other, and none left in English',
  (_name, texts) => {
    const translated = sentences(texts)
    expect(translated.map(([path]) => path).sort()).toEqual([...english.keys()].sort())
    for (const [path, sentence] of translated) {
      expect(sentence, path).not.toBe('')
      if (typeof sentence === 'string') expect(sentence, path).not.toBe(english.get(path))
    }
  },
)
