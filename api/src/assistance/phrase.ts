import { randomInt } from 'node:crypto'
import { type Language, languageTags } from 'shared-schema/languages'
import type { InEachLanguage } from '../platform/languages.ts'
import { en } from './phrases/en.ts'
import { es } from './phrases/es.ts'
import { fr } from './phrases/fr.ts'
import { ptBr } from './phrases/pt-br.ts'

/** Short words that are not confused on the telephone, separated by spaces or line breaks. */
const words: InEachLanguage<string> = { en, es, 'pt-BR': ptBr, fr }

/** A new two-word phrase in the client's language (AS4). */
export function newPhrase(language: Language): string {
  const list = words[languageTags[language]].split(/\s+/)
  const first = randomInt(list.length)
  // The two words differ, so that the second is not taken for an echo.
  const second = (first + 1 + randomInt(list.length - 1)) % list.length
  return `${list[first]} ${list[second]}`
}
