import type { BrowserContext } from '@playwright/test'

/** From now on the browser keeps no cookie of the API, as where somebody has blocked cookies. */
export async function refuseCookies(context: BrowserContext): Promise<void> {
  await context.route('**/graphql', async (route) => {
    const response = await route.fetch()
    await context.clearCookies()
    const { 'set-cookie': _, ...headers } = response.headers()
    await route.fulfill({ response, headers })
  })
}

/** Lets the browser tell pages that it refuses cookies, as it does where all are blocked. */
export async function sayCookiesRefused(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, 'cookieEnabled', { get: () => false })
  })
}
