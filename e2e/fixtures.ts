import {
  type BrowserContext,
  type BrowserContextOptions,
  test as base,
  type Page,
} from '@playwright/test'
import { type Product, startTestProduct } from './product/product.ts'

interface WorkerFixtures {
  /** The whole product, this worker's own: it may move its clock. */
  product: Product
}

interface TestFixtures {
  /** Opens a window of a browser of its own, as of another person at another machine. */
  newWindow: (options?: BrowserContextOptions) => Promise<Page>
}

export const test = base.extend<TestFixtures, WorkerFixtures>({
  product: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern to know what a fixture needs.
    async ({}, use) => {
      const server = process.env.E2E_DATABASE_SERVER
      if (!server) throw new Error('the database server was not started')
      const product = await startTestProduct(server)
      await use(product)
      await product.close()
    },
    { scope: 'worker' },
  ],
  newWindow: async ({ browser }, use) => {
    const contexts: BrowserContext[] = []
    await use(async (options) => {
      const context = await browser.newContext(options)
      contexts.push(context)
      return context.newPage()
    })
    for (const context of contexts) await context.close()
  },
})

export { expect } from '@playwright/test'
