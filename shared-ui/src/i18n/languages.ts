import { type Language, type LanguageTag, languageTags } from 'shared-schema/languages'

/** A language by its BCP 47 tag, as browsers and formats name it. */
export type { LanguageTag } from 'shared-schema/languages'

/** The same words in another language: exactly the keys of the English ones. */
export type Translated<T> = {
  readonly [K in keyof T]: T[K] extends string ? string : Translated<T[K]>
}

/** The languages of the apps, each with its name in itself. */
export const languages: readonly {
  readonly tag: LanguageTag
  readonly language: Language
  readonly name: string
}[] = Object.entries(languageTags).map(([language, tag]) => ({
  tag,
  language: language as Language,
  name: ownName(tag),
}))

/** The name of a language in itself, capitalised as in a list: `Español`. */
function ownName(tag: LanguageTag): string {
  const name = new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? tag
  return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1)
}

/** The BCP 47 tag of a profile's language. */
export function tagOf(language: Language): LanguageTag {
  return languages.find((known) => known.language === language)?.tag ?? 'en'
}

/** Whether a text names a profile's language, such as `PT_BR`. */
export const isLanguage = (text: string): text is Language => Object.hasOwn(languageTags, text)

/** The name of a language in itself. */
export function nameOf(tag: LanguageTag): string {
  return languages.find((known) => known.tag === tag)?.name ?? tag
}

/** The profile's language for a BCP 47 tag. */
export function languageOf(tag: LanguageTag): Language {
  return languages.find((known) => known.tag === tag)?.language ?? 'EN'
}

/** The first of our languages in a list of wishes such as `navigator.languages`, else `otherwise`. */
export function bestLanguage(wishes: readonly string[], otherwise: LanguageTag): LanguageTag {
  for (const wish of wishes) {
    const base = wish.toLowerCase().split('-')[0]
    const match = languages.find(({ tag }) => tag.toLowerCase().split('-')[0] === base)
    if (match) return match.tag
  }
  return otherwise
}
