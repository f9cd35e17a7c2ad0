interface KnownLanguage {
  /** The name of the language for browsers, pages and e-mails (BCP 47). */
  readonly tag: string
  /** The description in the schema. */
  readonly meaning: string
  /**
   * The locale that writes dates. English writes the day before the name of the month, which cannot be misread.
   */
  readonly dates: string
  /** The word between the two ends of a range: “24 to 48 hours”. */
  readonly to: string
}

/** The languages of the product, one per line: every list of languages is made from this table. */
export const languageTable = {
  ES: { tag: 'es', meaning: 'Spanish (es).', dates: 'es', to: 'a' },
  PT_BR: { tag: 'pt-BR', meaning: 'Portuguese of Brazil (pt-BR).', dates: 'pt-BR', to: 'a' },
  EN: { tag: 'en', meaning: 'English (en).', dates: 'en-GB', to: 'to' },
  FR: { tag: 'fr', meaning: 'French (fr).', dates: 'fr', to: 'à' },
} as const satisfies Record<string, KnownLanguage>

export type Language = keyof typeof languageTable

export const languages = Object.keys(languageTable) as readonly Language[]

/** The name of a language for browsers, pages and e-mails (BCP 47). */
export type LanguageTag = (typeof languageTable)[Language]['tag']

/** The languages as BCP 47 tags. */
export const languageTags = Object.fromEntries(
  languages.map((language) => [language, languageTable[language].tag]),
) as { readonly [Each in Language]: (typeof languageTable)[Each]['tag'] }

/** The entry of a language, by its tag. */
export const languageByTag = Object.fromEntries(
  Object.values(languageTable).map((language) => [language.tag, language]),
) as Readonly<Record<LanguageTag, KnownLanguage>>
