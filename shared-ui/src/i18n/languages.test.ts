import { expect, test } from 'vitest'
import { bestLanguage, languageOf, languages, nameOf, tagOf } from './languages.ts'

test('ruling R8: the browser’s wishes find the nearest of our languages', () => {
  expect(bestLanguage(['pt-PT', 'en'], 'es')).toBe('pt-BR')
  expect(bestLanguage(['de-CH', 'es-419'], 'en')).toBe('es')
  expect(bestLanguage(['de', 'zh'], 'pt-BR')).toBe('pt-BR')
  expect(bestLanguage(['fr-CA', 'en'], 'es')).toBe('fr')
  expect(bestLanguage([], 'en')).toBe('en')
  for (const { tag, language } of languages) {
    expect(tagOf(language)).toBe(tag)
    expect(languageOf(tag)).toBe(language)
  }
})

test('ruling R8: each language is named in itself', () => {
  expect(nameOf('es')).toBe('Español')
  expect(nameOf('pt-BR')).toBe('Português (Brasil)')
  expect(nameOf('en')).toBe('English')
  expect(nameOf('fr')).toBe('Français')
})
