import { describedDevice } from 'shared-schema/described-device'

const LONGEST_SHOWN = 60

/** What an e-mail calls a device: browser and system, as far as its user agent tells them. */
export function deviceName(userAgent: string): string {
  const { browser, system } = describedDevice(userAgent)
  const parts = [browser, system].filter((part) => part !== null)
  return parts.length > 0 ? parts.join(' · ') : userAgent.slice(0, LONGEST_SHOWN)
}
