import { Alert } from '@mantine/core'
import { useTranslation } from 'react-i18next'

/** Said before anything is typed, where the browser itself tells that it takes no cookies. */
export function CookiesRefused() {
  const { t } = useTranslation('shared/sign-in')
  if (navigator.cookieEnabled) return null
  return (
    <Alert role="alert" color="red">
      {t('cookiesRefused')}
    </Alert>
  )
}
