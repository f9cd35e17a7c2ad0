import type { App } from 'shared-schema/enums'
import { type Language, languages, languageTable } from 'shared-schema/languages'
import { registerEnumType } from 'type-graphql'

/** An enumeration of the schema, with what each of its values means. */
export function enumOf<Name extends string>(
  name: string,
  description: string,
  meanings: Readonly<Record<Name, string>>,
): { readonly [Key in Name]: Key } {
  const names = Object.keys(meanings) as Name[]
  const values = Object.fromEntries(names.map((value) => [value, value])) as {
    [Key in Name]: Key
  }
  registerEnumType(values, {
    name,
    description,
    valuesConfig: Object.fromEntries(
      names.map((value) => [value, { description: meanings[value] }]),
    ) as { [Key in Name]: { description: string } },
  })
  return values
}

export const AppEnum = enumOf<App>('App', 'The face of the API that is used.', {
  STORE: 'The Store app, in which administrators run their ecosystem.',
  BACKOFFICE: 'The backoffice of platform staff.',
  WEB: 'The user Web app, in the browser of a computer or a phone.',
  API: "No app of ours: the developers' playground.",
})

const meanings = Object.fromEntries(
  languages.map((language) => [language, languageTable[language].meaning]),
) as Record<Language, string>

export const LanguageEnum = enumOf<Language>(
  'Language',
  'The language of screens and e-mails.',
  meanings,
)
