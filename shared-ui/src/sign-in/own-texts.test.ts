import { describe, expect, test } from 'vitest'
import { keptIn } from '../browser-storage.ts'
import { forgetOwnTexts, keepTextsOf, ownTexts } from './own-texts.ts'

/** A tab's storage, as a browser has it. */
function newStorage() {
  const rows = new Map<string, string>()
  const storage = {
    getItem: (key: string) => rows.get(key) ?? null,
    setItem: (key: string, text: string) => void rows.set(key, text),
    removeItem: (key: string) => void rows.delete(key),
  }
  return { rows, kept: keptIn(() => storage as unknown as Storage) }
}

describe('ID4: what a signed-in person has typed', () => {
  test('ID4: is there after a reload, each text for itself', () => {
    const { kept } = newStorage()
    ownTexts('ana', kept).setItem('draft', 'one')
    ownTexts('ana', kept).setItem('other', 'two')
    expect(ownTexts('ana', kept).getItem('draft')).toBe('one')
    ownTexts('ana', kept).removeItem('draft')
    expect(ownTexts('ana', kept).getItem('draft')).toBeNull()
    expect(ownTexts('ana', kept).getItem('other')).toBe('two')
  })

  test('ID4: leaves nothing in the browser once nobody is signed in', () => {
    const { rows, kept } = newStorage()
    ownTexts('ana', kept).setItem('draft', 'one')
    forgetOwnTexts(kept)
    expect([...rows]).toEqual([])
    ownTexts('ana', kept).setItem('draft', 'one')
    ownTexts('ana', kept).removeItem('draft')
    expect([...rows]).toEqual([])
  })

  test('ID4: is nobody else’s, and gone once somebody else is signed in', () => {
    const { rows, kept } = newStorage()
    ownTexts('ana', kept).setItem('draft', 'one')
    expect(ownTexts('ben', kept).getItem('draft')).toBeNull()
    keepTextsOf('ana', kept)
    expect(ownTexts('ana', kept).getItem('draft')).toBe('one')
    keepTextsOf('ben', kept)
    expect([...rows]).toEqual([])
    ownTexts('ana', kept).setItem('draft', 'one')
    ownTexts('ben', kept).setItem('draft', 'two')
    expect(ownTexts('ana', kept).getItem('draft')).toBeNull()
  })

  test('ID4: what somebody else wrote into the storage is nothing', () => {
    for (const text of [
      '',
      'no JSON',
      '3',
      '[]',
      '{"ownerId":"ana"}',
      '{"ownerId":7,"texts":{}}',
    ]) {
      const { kept } = newStorage()
      kept.setItem('ownTexts', text)
      expect(ownTexts('ana', kept).getItem('draft'), text).toBeNull()
    }
    const { kept } = newStorage()
    kept.setItem('ownTexts', '{"ownerId":"ana","texts":{"draft":["one"],"toString":"x"}}')
    expect(ownTexts('ana', kept).getItem('draft')).toBeNull()
  })
})
