import { randomInt } from 'node:crypto'
import { type Language, languageTags } from 'shared-schema/languages'
import { phrases } from './phrases/in-each-language.ts'

/** A new two-word phrase in the client's language (AS4). */
export function newPhrase(language: Language): string {
  const list = phrases[languageTags[language]].split(/\s+/)
  const first = randomInt(list.length)
  // The two words differ, so that the second is not taken for an echo.
  const second = (first + 1 + randomInt(list.length - 1)) % list.length
  return `${list[first]} ${list[second]}`
}
