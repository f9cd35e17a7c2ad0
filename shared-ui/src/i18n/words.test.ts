import { errorCodes } from 'shared-schema/error-codes'
import { describe, expect, test } from 'vitest'
import { shared as en } from './en/shared.ts'
import { shared as es } from './es/shared.ts'
import { bestLanguage, languageOf, languages, tagOf } from './languages.ts'
import { shared as ptBr } from './pt-br/shared.ts'

type Words = { readonly [key: string]: string | Words }

/** Every key with its sentence, as `errors.CODE_WRONG`. */
function leaves(words: Words, path = ''): [string, string][] {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[path + key, value] as [string, string]]
      : leaves(value, `${path}${key}.`),
  )
}

const variables = (sentence: string) => (sentence.match(/\{\{\w+\}\}/g) ?? []).sort()
const translations = [
  ['es', es],
  ['pt-BR', ptBr],
] as const

describe('ruling R8: three languages', () => {
  test.each(translations)(
    'API3: every error code of the API has its sentence in %s',
    (_, words) => {
      for (const code of [...Object.keys(errorCodes), 'NETWORK']) {
        const sentence = (words.errors as Words)[code]
        expect(sentence, code).toBeTypeOf('string')
        expect(sentence, code).not.toBe((en.errors as Words)[code])
      }
    },
  )

  test.each(translations)('NO: %s has exactly the keys of English, none empty', (_, words) => {
    const keys = leaves(words).map(([key]) => key)
    expect(keys.sort()).toEqual(
      leaves(en)
        .map(([key]) => key)
        .sort(),
    )
    for (const [key, sentence] of leaves(words)) expect(sentence.trim(), key).not.toBe('')
  })

  test.each(translations)('NO: %s has the variables of English in every sentence', (_, words) => {
    const english = new Map(leaves(en))
    for (const [key, sentence] of leaves(words)) {
      expect(variables(sentence), key).toEqual(variables(english.get(key) ?? ''))
    }
  })

  test('ruling R8: the browser’s wishes find the nearest of our languages', () => {
    expect(bestLanguage(['pt-PT', 'en'], 'es')).toBe('pt-BR')
    expect(bestLanguage(['fr-FR', 'es-419'], 'en')).toBe('es')
    expect(bestLanguage(['de', 'zh'], 'pt-BR')).toBe('pt-BR')
    expect(bestLanguage([], 'en')).toBe('en')
    for (const { tag, language } of languages) {
      expect(tagOf(language)).toBe(tag)
      expect(languageOf(tag)).toBe(language)
    }
  })
})
