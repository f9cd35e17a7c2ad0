import type { BrowserContext } from '@playwright/test'

/** From now on the browser keeps no cookie of the API, as if the user had blocked cookies. */
export async function refuseCookies(context: BrowserContext): Promise<void> {
  await context.route('**/graphql', async (route) => {
    const response = await route.fetch()
    await context.clearCookies()
    const { 'set-cookie': _, ...headers } = response.headers()
    await route.fulfill({ response, headers })
  })
}

/** Lets the browser tell pages that cookies are off, as it does when the user has blocked all of them. */
export async function sayCookiesRefused(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, 'cookieEnabled', { get: () => false })
  })
}
