import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { noticeTextFor } from './notice-text.ts'

const texts = { es: 'Hola', ptBr: 'Olá', en: 'Hello' }

describe('AD12: the text of a notice', () => {
  test('is that of the reader’s language', () => {
    assert.deepEqual(noticeTextFor(texts, 'es'), { text: 'Hola', lang: 'es' })
    assert.deepEqual(noticeTextFor(texts, 'pt-BR'), { text: 'Olá', lang: 'pt-BR' })
    assert.deepEqual(noticeTextFor(texts, 'en'), { text: 'Hello', lang: 'en' })
  })

  test('is the English one, and says so, where notices are not written in that language', () => {
    assert.deepEqual(noticeTextFor(texts, 'fr'), { text: 'Hello', lang: 'en' })
  })
})
