import { type LanguageTag, languageTags } from 'shared-schema/languages'

/** One of something for each language of the product: where one is missing, it does not compile. */
export type InEachLanguage<Said> = Readonly<Record<LanguageTag, Said>>

/** Makes one of something for each language. */
export const inEachLanguage = <Said>(said: (language: LanguageTag) => Said): InEachLanguage<Said> =>
  Object.fromEntries(
    Object.values(languageTags).map((language) => [language, said(language)]),
  ) as InEachLanguage<Said>
