import { useTranslation } from 'react-i18next'

/** A kind of change in words; one that this version of the app has no word for is named as it is recorded. */
export function useActionText(): (action: string) => string {
  const { t, i18n } = useTranslation('shared')
  return (action) =>
    i18n.exists(`changes.action.${action}`, { ns: 'shared' })
      ? t(`changes.action.${action}` as 'changes.action.ecosystem.renamed')
      : t('changes.otherAction', { action })
}
