import type { LanguageTag } from './languages.ts'

/**
 * What stands in the place of the name of somebody whose data was erased, wherever the API gives one. The invisible
 * character at its beginning is taken out of every name that people type, so nobody else can be called so.
 */
export const ERASED_NAME = '\u2060Erased person'

/** What stands in the place of a text about them that can't be empty, such as a reason. */
export const ERASED_TEXT = '\u2060Erased'

/** How both are read in each language. */
export const erasedWords: Readonly<Record<LanguageTag, Readonly<Record<string, string>>>> = {
  es: { [ERASED_NAME]: 'Persona eliminada', [ERASED_TEXT]: 'Eliminado' },
  'pt-BR': { [ERASED_NAME]: 'Pessoa excluída', [ERASED_TEXT]: 'Excluído' },
  en: { [ERASED_NAME]: 'Erased person', [ERASED_TEXT]: 'Erased' },
  fr: { [ERASED_NAME]: 'Personne effacée', [ERASED_TEXT]: 'Effacé' },
}

/** A text as a reader of a language sees it: what stands for something erased in their words, everything else as it is. */
export function readErased(text: string, tag: LanguageTag): string {
  const words = erasedWords[tag]
  // Somebody may be called as what every object has, such as `constructor`.
  return Object.hasOwn(words, text) ? (words[text] ?? text) : text
}

/** The address that an erased person keeps: no mail can ever go there (RFC 2606). */
export const erasedEmail = (id: string): string => `erased-${id}@erased.invalid`

/** Whether an address stands for one that was erased. */
export const isErasedEmail = (email: string): boolean => email.endsWith('@erased.invalid')
