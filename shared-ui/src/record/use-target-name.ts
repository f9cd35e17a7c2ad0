import { useTranslation } from 'react-i18next'

/** What a kind of target is called, such as `membership`; one without a name is shown as it was recorded. */
export function useTargetName(): (targetType: string) => string {
  const { t, i18n } = useTranslation('shared/record')
  return (targetType) => {
    const key = `targetType.${targetType}`
    return i18n.exists(key, { ns: 'shared/record' })
      ? t(key as 'targetType.membership')
      : targetType
  }
}
