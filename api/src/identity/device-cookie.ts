import type { Cookies } from '../platform/http/cookies.ts'

/** The cookie of a signed-in device, and the purpose under which its token is hashed (ID7). */
export const DEVICE_COOKIE = 'device'
export const DEVICE_TOKEN = 'device'

/** Gives the browser the device's secret, for as long as the sign-in can last. */
export const keepDevice = (
  cookies: Cookies,
  { token, seconds }: { readonly token: string; readonly seconds: number },
): void => cookies.set(DEVICE_COOKIE, token, seconds)
