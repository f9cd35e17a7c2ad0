import { expect, test } from 'vitest'
import { en } from './en.ts'
import { es } from './es.ts'
import { ptBr } from './pt-br.ts'

/** Every text by its dotted key. */
function texts(node: object, path = ''): Map<string, string> {
  return new Map(
    Object.entries(node).flatMap(([key, value]): [string, string][] =>
      typeof value === 'string'
        ? [[`${path}${key}`, value]]
        : [...texts(value as object, `${path}${key}.`)],
    ),
  )
}

function placeholders(text: string): string[] {
  return [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name ?? '').sort()
}

test.each([
  ['es', es],
  ['pt-BR', ptBr],
])('every text in %s fills the same places as the English one', (_, language) => {
  const translated = texts(language)
  for (const [key, english] of texts(en)) {
    expect({ key, places: placeholders(translated.get(key) ?? '') }).toEqual({
      key,
      places: placeholders(english),
    })
  }
})

test.each([
  ['es', es],
  ['pt-BR', ptBr],
])('no text in %s is empty or has a key that English lacks', (_, language) => {
  expect([...texts(language).keys()].sort()).toEqual([...texts(en).keys()].sort())
  for (const text of texts(language).values()) expect(text.trim()).not.toBe('')
})
