import { describe, expect, test } from 'vitest'
import { noticeTextFor } from './notice-text.ts'

const texts = { es: 'Hola', ptBr: 'Olá', en: 'Hello' }

describe('AD12: the text of a notice', () => {
  test('is that of the reader’s language', () => {
    expect(noticeTextFor(texts, 'es')).toEqual({ text: 'Hola', lang: 'es' })
    expect(noticeTextFor(texts, 'pt-BR')).toEqual({ text: 'Olá', lang: 'pt-BR' })
    expect(noticeTextFor(texts, 'en')).toEqual({ text: 'Hello', lang: 'en' })
  })

  test('is the English one, and says so, where notices are not written in that language', () => {
    expect(noticeTextFor(texts, 'fr')).toEqual({ text: 'Hello', lang: 'en' })
  })
})
