import { copyFile, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { BrowserContextOptions, Page } from '@playwright/test'
import type { Product } from '../product/product.ts'
import { resize, windowSizes } from '../steps/resize.ts'

/** Where pictures are taken: the product, new windows, and where the pictures go. */
export interface Studio {
  readonly product: Product
  readonly folder: string
  /** Where the pictures are that the documents show. */
  readonly docsFolder: string
  newWindow(options?: BrowserContextOptions): Promise<Page>
}

/** Takes a page as it is: wide and as on a phone, light and dark. */
export async function photograph({ folder }: Studio, page: Page, name: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    for (const size of windowSizes) {
      await resize(page, size, name)
      await page.evaluate(() => window.scrollTo(0, 0))
      await page.screenshot({
        path: join(folder, `${name}-${size.width}-${colorScheme}.png`),
        // What covers the page is as tall as the window.
        fullPage: (await page.getByRole('dialog').count()) === 0,
        animations: 'disabled',
      })
    }
  }
  await page.emulateMedia({ colorScheme: 'light' })
  await resize(page, windowSizes[0], name)
}

/** Takes a page as `photograph` does; the documents show it wide and light. */
export async function photographForDocs(studio: Studio, page: Page, name: string): Promise<void> {
  await photograph(studio, page, name)
  await mkdir(studio.docsFolder, { recursive: true })
  const [{ width }] = windowSizes
  await copyFile(
    join(studio.folder, `${name}-${width}-light.png`),
    join(studio.docsFolder, `${name}.png`),
  )
}
