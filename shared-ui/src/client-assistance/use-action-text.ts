import { useTranslation } from 'react-i18next'
import { type LanguageTag, languageOf } from '../i18n/languages.ts'
import type { ActionInWordsFragment } from './recorded-changes.generated.ts'

/**
 * A recorded action in the API's words; an action that the API no longer knows is shown by its recorded name.
 */
export function useActionText(): (recorded: ActionInWordsFragment) => string {
  const { t, i18n } = useTranslation('shared/client-assistance')
  const shown = languageOf(i18n.language as LanguageTag)
  return ({ action, labels }) =>
    labels.find(({ language }) => language === shown)?.text ?? t('changes.otherAction', { action })
}
