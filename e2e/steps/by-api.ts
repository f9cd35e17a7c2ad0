import type { Page } from '@playwright/test'
import type { AppName, Product } from '../product/product.ts'

/**
 * Sends an operation to an app's API with the sign-in of that window, for what must have happened before a
 * journey begins.
 */
export async function byApi<T = unknown>(
  page: Page,
  product: Product,
  app: AppName,
  query: string,
  variables: Record<string, unknown>,
): Promise<T> {
  const answer = await page.request.post(`${product.apps[app]}/graphql`, {
    headers: { 'x-app': app },
    data: { query, variables },
  })
  const { data, errors } = (await answer.json()) as { data: T; errors?: unknown }
  if (errors) throw new Error(JSON.stringify(errors))
  return data
}
