import { describe, expect, test } from 'vitest'
import { languages, type Translated } from '../i18n/languages.ts'
import type { words as successionWords } from '../succession/words/en.ts'
import type { words as sharedWords } from '../words/en.ts'
import { dismissWord } from './dismiss-word.ts'

const ofPages = import.meta.glob<Translated<typeof sharedWords>>('../words/*.ts', {
  eager: true,
  import: 'words',
})
const ofSuccessions = import.meta.glob<Translated<typeof successionWords>>(
  '../succession/words/*.ts',
  { eager: true, import: 'words' },
)

describe.each(languages.map(({ tag }) => tag))('the pair of a dialog’s buttons in %s', (tag) => {
  const { action } = wordsIn(ofPages, `../words/${tag.toLowerCase()}.ts`)
  const { event } = wordsIn(ofSuccessions, `../succession/words/${tag.toLowerCase()}.ts`)
  const { cancel, dontCancel } = action

  test('is never Cancel and Cancel', () => {
    for (const label of [cancel, ...Object.values(event)]) {
      const word = dismissWord({ title: '', confirmLabel: label }, cancel)
      const shown = word === 'action.cancel' ? cancel : dontCancel
      expect(label.split(' ')[0], label).not.toBe(shown.split(' ')[0])
    }
  })

  test('is not Cancel and Continue where something is cancelled', () => {
    const title = `¿${cancel} X?`
    expect(dismissWord({ title, confirmLabel: action.continue }, cancel)).toBe('action.dontCancel')
  })

  test('says Cancel beside everything else', () => {
    expect(dismissWord({ title: '', confirmLabel: event.ACCEPT }, cancel)).toBe('action.cancel')
    expect(dismissWord({ title: '', confirmLabel: event.CANCEL_CLAIM }, cancel)).toBe(
      'action.dontCancel',
    )
  })
})

function wordsIn<Words>(files: Readonly<Record<string, Words>>, path: string): Words {
  const words = files[path]
  if (!words) throw new Error(`There is no ${path}`)
  return words
}
