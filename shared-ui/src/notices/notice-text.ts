import type { LanguageTag } from '../i18n/languages.ts'

/** What a notice says, in each language in which notices are written. */
export interface NoticeTexts {
  readonly es: string
  readonly ptBr: string
  readonly en: string
}

/** The languages in which notices are written, each with the name of its text. */
export const noticeLanguages = [
  { tag: 'es', name: 'es' },
  { tag: 'pt-BR', name: 'ptBr' },
  { tag: 'en', name: 'en' },
] as const satisfies readonly { tag: LanguageTag; name: keyof NoticeTexts }[]

/** The text of a notice for a reader of a language, and the language that it is in: English for all others. */
export function noticeTextFor(
  texts: NoticeTexts,
  language: string,
): { readonly text: string; readonly lang: LanguageTag } {
  const known = noticeLanguages.find(({ tag }) => tag === language)
  return known ? { text: texts[known.name], lang: known.tag } : { text: texts.en, lang: 'en' }
}
