import { describe, expect, test } from 'vitest'
import { succession as successionEn } from '../succession/words/en.ts'
import { succession as successionEs } from '../succession/words/es.ts'
import { succession as successionPtBr } from '../succession/words/pt-br.ts'
import { words as en } from '../words/en.ts'
import { words as es } from '../words/es.ts'
import { words as pt } from '../words/pt-br.ts'
import { dismissWord } from './dismiss-word.ts'

describe.each([
  ['en', en, successionEn],
  ['es', es, successionEs],
  ['pt-BR', pt, successionPtBr],
] as const)('the pair of a dialog’s buttons in %s', (_language, words, { succession }) => {
  const { cancel, dontCancel } = words.action

  test('is never Cancel and Cancel', () => {
    for (const label of [cancel, ...Object.values(succession.event)]) {
      const word = dismissWord({ title: '', confirmLabel: label }, cancel)
      const shown = word === 'action.cancel' ? cancel : dontCancel
      expect(label.split(' ')[0], label).not.toBe(shown.split(' ')[0])
    }
  })

  test('is not Cancel and Continue where something is cancelled', () => {
    const title = `¿${cancel} X?`
    expect(dismissWord({ title, confirmLabel: words.action.continue }, cancel)).toBe(
      'action.dontCancel',
    )
  })

  test('says Cancel beside everything else', () => {
    expect(dismissWord({ title: '', confirmLabel: succession.event.ACCEPT }, cancel)).toBe(
      'action.cancel',
    )
    expect(dismissWord({ title: '', confirmLabel: succession.event.CANCEL_CLAIM }, cancel)).toBe(
      'action.dontCancel',
    )
  })
})
