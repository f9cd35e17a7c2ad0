import { useTranslation } from 'react-i18next'
import type { LanguageTag } from '../i18n/languages.ts'
import type { ActionInWordsFragment } from './recorded-changes.generated.ts'

const labelIn = { en: 'en', es: 'es', 'pt-BR': 'ptBr' } as const satisfies Record<
  LanguageTag,
  keyof ActionInWordsFragment
>

/** A kind of change in the API's words; one that the API no longer knows is named as it is recorded. */
export function useActionText(): (recorded: ActionInWordsFragment) => string {
  const { t, i18n } = useTranslation('shared/client-assistance')
  return (recorded) =>
    recorded[labelIn[i18n.language as LanguageTag]] ??
    t('changes.otherAction', { action: recorded.action })
}
