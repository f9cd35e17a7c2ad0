/** The cookie of a signed-in device, and the purpose under which its token is hashed (ID7). */
export const DEVICE_COOKIE = 'device'
export const DEVICE_TOKEN = 'device'
