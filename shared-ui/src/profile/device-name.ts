import { useTranslation } from 'react-i18next'
import { describedDevice } from 'shared-schema/described-device'

/** A user agent's string in words: “Chrome on Windows”. */
export function useDeviceName(): (userAgent: string) => string {
  const { t } = useTranslation('shared')
  return (userAgent) => {
    const { browser, system } = describedDevice(userAgent)
    if (browser && system) return t('device.described', { browser, system })
    return browser ?? system ?? t('device.unknown')
  }
}
