import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { launchOptions } from './browser/launch-options.ts'
import { unpackChromium } from './browser/packaged-chromium.ts'
import { systemChromium } from './browser/system-chromium.ts'
import { parts } from './pictures/parts.ts'
import { allViews, type Studio } from './pictures/studio.ts'
import { startDatabaseServer } from './product/database-server.ts'
import { startTestProduct } from './product/product.ts'

/** Takes pictures of the main pages for people to judge, and the pictures that the documents show. */

const folder = join(import.meta.dirname, 'screenshots')

await rm(folder, { recursive: true, force: true })
await mkdir(folder, { recursive: true })
if (!systemChromium()) await unpackChromium()
const server = await startDatabaseServer()
const product = await startTestProduct(server.url)
const browser = await chromium.launch(launchOptions())
try {
  const studio: Studio = {
    product,
    folder,
    docsFolder: join(import.meta.dirname, '../docs/images'),
    views: allViews,
    newWindow: async (options) => {
      const context = await browser.newContext({
        locale: 'en-GB',
        timezoneId: 'Europe/Madrid',
        ...options,
      })
      return context.newPage()
    },
  }
  for (const { photographAll } of parts) await photographAll(studio)
} finally {
  await browser.close()
  await product.close()
  await server.stop()
}
console.log(`The pictures are in ${folder}`)
