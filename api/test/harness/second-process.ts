import { afterAll, beforeAll } from 'vitest'
import { type App, createApp } from '../../src/app.ts'
import { Browser } from './browser.ts'
import type { Product } from './product.ts'
import { schema } from './schema.ts'

/** A second API on the same database, as in another process: the two share nothing else. */
export interface SecondProcess {
  readonly app: App
  /** The same person's browser, whose requests the load balancer sends to this process. */
  sent(browser: Browser): Browser
  close(): Promise<void>
}

/**
 * Starts a second process beside the product of `useProduct`, and closes it before. Call it after `useProduct`.
 */
export function useSecondProcess(product: Product): SecondProcess {
  let started: SecondProcess | null = null
  beforeAll(async () => {
    started = await startSecondProcess(product)
  })
  afterAll(() => started?.close())
  const running = (): SecondProcess => {
    if (!started)
      throw new Error('the process starts before the first test: use it in tests and hooks')
    return started
  }
  return {
    get app() {
      return running().app
    },
    sent: (browser) => running().sent(browser),
    close: () => running().close(),
  }
}

/** Starts the API a second time on a product's database. Its e-mails go to the product's mailbox. */
export async function startSecondProcess(product: Product): Promise<SecondProcess> {
  const app = await createApp(product.settings, {
    mailPort: product.mailbox,
    schema,
    deadlines: 'BY_HAND',
  })
  await app.listen()
  const browsers: Browser[] = []
  return {
    app,
    sent(browser) {
      const copy = new Browser(app.ports.api)
      for (const [name, value] of browser.cookies) copy.cookies.set(name, value)
      copy.accessContext = browser.accessContext
      browsers.push(copy)
      return copy
    },
    async close() {
      for (const browser of browsers) await browser.close()
      await app.close()
    },
  }
}
