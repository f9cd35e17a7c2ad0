import { useTranslation } from 'react-i18next'
import { describedDevice } from 'shared-schema/described-device'

/** Names a browser or phone by its user agent, as the profile's list of devices does. */
export function useDeviceName(): (userAgent: string) => string {
  const { t } = useTranslation('shared')
  return (userAgent) => {
    const { browser, system } = describedDevice(userAgent)
    if (browser && system) return t('device.described', { browser, system })
    return browser ?? system ?? t('device.unknown')
  }
}
