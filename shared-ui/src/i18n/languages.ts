import type { Language } from '../viewer/viewer.generated.ts'

/** A language as the browser and the formats name it. */
export type LanguageTag = 'en' | 'es' | 'pt-BR'

/** The same words in another language: every key of the English ones, and no other. */
export type Translated<T> = {
  readonly [K in keyof T]: T[K] extends string ? string : Translated<T[K]>
}

/** The languages of the apps, each named in itself. */
export const languages = [
  { tag: 'es', language: 'ES', name: 'Español' },
  { tag: 'pt-BR', language: 'PT_BR', name: 'Português (Brasil)' },
  { tag: 'en', language: 'EN', name: 'English' },
] as const satisfies readonly { tag: LanguageTag; language: Language; name: string }[]

/** The browser's name of a profile's language. */
export function tagOf(language: Language): LanguageTag {
  return languages.find((known) => known.language === language)?.tag ?? 'en'
}

/** A language's name in itself. */
export function nameOf(tag: LanguageTag): string {
  return languages.find((known) => known.tag === tag)?.name ?? tag
}

/** The profile's name of a browser language. */
export function languageOf(tag: LanguageTag): Language {
  return languages.find((known) => known.tag === tag)?.language ?? 'EN'
}

/** The best of our languages for a list of wishes such as `navigator.languages`, else the given one. */
export function bestLanguage(wishes: readonly string[], otherwise: LanguageTag): LanguageTag {
  for (const wish of wishes) {
    const base = wish.toLowerCase().split('-')[0]
    const match = languages.find(({ tag }) => tag.toLowerCase().split('-')[0] === base)
    if (match) return match.tag
  }
  return otherwise
}
