import {
  type BrowserContext,
  type BrowserContextOptions,
  test as base,
  type Page,
} from '@playwright/test'
import { type Product, startTestProduct } from './product/product.ts'
import { keepWhatPagesShow } from './reports/what-pages-showed.ts'

interface WorkerFixtures {
  /** The whole product. Each worker has its own, so a journey may move its clock. */
  product: Product
}

interface TestFixtures {
  /** Starts a product for this journey alone, as `start` does with these settings, with an untouched demo. */
  newProduct: (settings: Readonly<Record<string, string>>) => Promise<Product>
  /** Opens a window in a new browser profile, as another person's at another machine. */
  newWindow: (options?: BrowserContextOptions) => Promise<Page>
}

/** The test function of all journeys, with the fixtures above. */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  product: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern to know what a fixture needs.
    async ({}, use) => {
      const product = await startTestProduct(databaseServer())
      await use(product)
      await product.close()
    },
    // Its start is not part of a journey's own time: on a slow machine it takes a minute.
    { scope: 'worker', timeout: 240_000 },
  ],
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern to know what a fixture needs.
  newProduct: async ({}, use) => {
    const started: Product[] = []
    await use(async (settings) => {
      const product = await startTestProduct(databaseServer(), settings)
      started.push(product)
      return product
    })
    for (const product of started) await product.close()
  },
  newWindow: async ({ browser }, use, testInfo) => {
    const contexts: BrowserContext[] = []
    await use(async (options) => {
      const context = await browser.newContext(options)
      contexts.push(context)
      return context.newPage()
    })
    await keepWhatPagesShow(
      contexts.flatMap((context) => context.pages()),
      testInfo,
    )
    for (const context of contexts) await context.close()
  },
})

function databaseServer(): string {
  const server = process.env.E2E_DATABASE_SERVER
  if (!server) throw new Error('the database server was not started')
  return server
}

export { expect } from '@playwright/test'
