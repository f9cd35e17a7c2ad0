import { type Language, type LanguageTag, languageTags } from 'shared-schema/languages'

/** A language as the browser and the formats name it. */
export type { LanguageTag } from 'shared-schema/languages'

/** The same words in another language: every key of the English ones, and no other. */
export type Translated<T> = {
  readonly [K in keyof T]: T[K] extends string ? string : Translated<T[K]>
}

/** The languages of the apps, each named in itself. */
export const languages: readonly {
  readonly tag: LanguageTag
  readonly language: Language
  readonly name: string
}[] = Object.entries(languageTags).map(([language, tag]) => ({
  tag,
  language: language as Language,
  name: ownName(tag),
}))

/** What speakers of a language call it, as a list of languages writes it: `Español`. */
function ownName(tag: LanguageTag): string {
  const name = new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? tag
  return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1)
}

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
