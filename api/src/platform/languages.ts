import type { LanguageTag } from 'shared-schema/enums'

/** One of something for each language of the product: where one is missing, it does not compile. */
export type InEachLanguage<Said> = Readonly<Record<LanguageTag, Said>>
