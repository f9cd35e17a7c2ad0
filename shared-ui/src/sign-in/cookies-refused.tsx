import { Alert } from '@mantine/core'
import { useTranslation } from 'react-i18next'

/** A warning before anything is typed, if the browser reports that it refuses cookies. */
export function CookiesRefused() {
  const { t } = useTranslation('shared/sign-in')
  if (navigator.cookieEnabled) return null
  return (
    <Alert role="alert" color="red">
      {t('cookiesRefused')}
    </Alert>
  )
}
