import { useTranslation } from 'react-i18next'
import { describedDevice } from 'shared-schema/described-device'

/** Names a device by its user agent's string: “Chrome on Windows”. */
export function useDeviceName(): (userAgent: string) => string {
  const { t } = useTranslation('shared')
  return (userAgent) => {
    const { browser, system } = describedDevice(userAgent)
    if (browser && system) return t('device.described', { browser, system })
    return browser ?? system ?? t('device.unknown')
  }
}
