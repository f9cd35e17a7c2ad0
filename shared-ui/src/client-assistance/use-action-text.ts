import { useTranslation } from 'react-i18next'
import { type LanguageTag, languageOf } from '../i18n/languages.ts'
import type { ActionInWordsFragment } from './recorded-changes.generated.ts'

/** A kind of change in the API's words; one that the API no longer knows is named as it is recorded. */
export function useActionText(): (recorded: ActionInWordsFragment) => string {
  const { t, i18n } = useTranslation('shared/client-assistance')
  const shown = languageOf(i18n.language as LanguageTag)
  return ({ action, labels }) =>
    labels.find(({ language }) => language === shown)?.text ?? t('changes.otherAction', { action })
}
