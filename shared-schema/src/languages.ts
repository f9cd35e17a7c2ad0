interface KnownLanguage {
  /** How browsers, pages and e-mails name it (BCP 47). */
  readonly tag: string
  /** What the schema says of it. */
  readonly meaning: string
  /** The locale by which dates are written. English by day and month: it can be read in one way only. */
  readonly dates: string
  /** The word between the two ends of a range: “24 to 48 hours”. */
  readonly to: string
}

/** The languages of the product, a line each: whatever lists languages is made from these lines. */
export const languageTable = {
  ES: { tag: 'es', meaning: 'Spanish (es).', dates: 'es', to: 'a' },
  PT_BR: { tag: 'pt-BR', meaning: 'Portuguese of Brazil (pt-BR).', dates: 'pt-BR', to: 'a' },
  EN: { tag: 'en', meaning: 'English (en).', dates: 'en-GB', to: 'to' },
  FR: { tag: 'fr', meaning: 'French (fr).', dates: 'fr', to: 'à' },
} as const satisfies Record<string, KnownLanguage>

export type Language = keyof typeof languageTable

export const languages = Object.keys(languageTable) as readonly Language[]

/** How a language is named in a browser, a page and an e-mail (BCP 47). */
export type LanguageTag = (typeof languageTable)[Language]['tag']

/** The languages as BCP 47 tags. */
export const languageTags = Object.fromEntries(
  languages.map((language) => [language, languageTable[language].tag]),
) as { readonly [Each in Language]: (typeof languageTable)[Each]['tag'] }

/** What is known of a language by its tag. */
export const languageByTag = Object.fromEntries(
  Object.values(languageTable).map((language) => [language.tag, language]),
) as Readonly<Record<LanguageTag, KnownLanguage>>
