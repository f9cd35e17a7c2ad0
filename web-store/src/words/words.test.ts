import { describe, expect, test } from 'vitest'
import { en } from './en.ts'
import { es } from './es.ts'
import { ptBr } from './pt-br.ts'

type Words = { readonly [key: string]: string | Words }

/** Every key with its sentence, as `members.title`. */
function leaves(words: Words, path = ''): [string, string][] {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[path + key, value] as [string, string]]
      : leaves(value, `${path}${key}.`),
  )
}

const variables = (sentence: string) => (sentence.match(/\{\{[^}]+\}\}/g) ?? []).sort()
const english = new Map(leaves(en))

describe.each([
  ['es', es],
  ['pt-BR', ptBr],
] as const)('ruling R8: the words of %s', (_, words) => {
  test('ruling R8: every sentence says something, with the variables of English', () => {
    for (const [key, sentence] of leaves(words)) {
      expect(sentence.trim(), key).not.toBe('')
      expect(variables(sentence), key).toEqual(variables(english.get(key) ?? ''))
    }
  })
})
