import { useQuery } from '@apollo/client/react'
import { useTranslation } from 'react-i18next'
import { bestLanguage, languageOf } from 'shared-ui/i18n/languages.ts'
import { PlatformMailKindsDocument } from './platform-mails.generated.ts'

export interface MailKinds {
  readonly kinds: readonly { readonly name: string; readonly label: string }[]
  /** What a kind is called; its name where it is not known (yet). */
  readonly labelOf: (name: string) => string
}

/** The kinds of e-mails, as the page's language calls them. */
export function useMailKinds(): MailKinds {
  const { i18n } = useTranslation('platform-mails')
  const language = languageOf(bestLanguage([i18n.language], 'en'))
  const { data } = useQuery(PlatformMailKindsDocument, { variables: { language } })
  const kinds = data?.platformMailKinds ?? []
  return { kinds, labelOf: (name) => kinds.find((kind) => kind.name === name)?.label ?? name }
}
