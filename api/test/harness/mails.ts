import { type LanguageTag, languageTags } from 'shared-schema/languages'
import { house } from '../../src/house.ts'
import type { Mail } from '../../src/platform/mail/compose/define-mails.ts'
import { previewOf } from '../../src/platform/mail/compose/preview-mails.ts'

export const mailLanguages = Object.values(languageTags)

/** The frame (brand, addresses) of the e-mails in tests. */
export const mailFrame = {
  brandName: 'Waizant',
  publicUrls: {
    store: 'https://store.house.example',
    backoffice: 'https://backoffice.house.example',
    web: 'https://web.house.example',
  },
}

/** Every e-mail of the product. */
export const allMails: readonly Mail[] = [...house.mails.values()]

/** One e-mail in one language, once for each of its samples. */
export const previewsOf = (mail: Mail, language: LanguageTag) =>
  Object.keys(mail.samples).map((sample) => ({
    name: mail.name,
    sample,
    body: previewOf(mail, sample, language, mailFrame)!,
  }))

/** Every e-mail in every language, once for each of its samples. */
export const everyPreview = mailLanguages.flatMap((language) =>
  allMails.flatMap((mail) =>
    previewsOf(mail, language).map((preview) => ({ language, ...preview })),
  ),
)
