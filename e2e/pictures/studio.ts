import { join } from 'node:path'
import { type BrowserContextOptions, expect, type Page } from '@playwright/test'
import type { Product } from '../product/product.ts'
import { resize, windowSizes } from '../steps/resize.ts'
import type { DocsPicture } from './docs-pictures.ts'

/** A page in one size of the window, light or dark. */
export interface View {
  readonly colorScheme: 'light' | 'dark'
  readonly size: (typeof windowSizes)[number]
}

/** Desktop and phone, light and dark. */
export const allViews: readonly View[] = (['light', 'dark'] as const).flatMap((colorScheme) =>
  windowSizes.map((size) => ({ colorScheme, size })),
)

/** What is needed to take pictures: the product, new windows, and the folders for the pictures. */
export interface Studio {
  readonly product: Product
  readonly folder: string
  /** The folder of the pictures that documents show. */
  readonly docsFolder: string
  /** In which sizes and colours each page is photographed. */
  readonly views: readonly View[]
  newWindow(options?: BrowserContextOptions): Promise<Page>
}

/** Photographs a page as it is, in every view of the studio. */
export async function photograph(
  { folder, views }: Studio,
  page: Page,
  name: string,
): Promise<void> {
  for (const { colorScheme, size } of views) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await resize(page, size, name)
    // A dialog covers the window, so it is photographed in the window's size; any other page in its full
    // height.
    const fullPage = (await page.getByRole('dialog').count()) === 0
    if (fullPage) await resize(page, { width: size.width, height: await heightOf(page) }, name)
    await page.evaluate(() => window.scrollTo(0, 0))
    await page.screenshot({
      path: join(folder, `${name}-${size.width}-${colorScheme}.png`),
      fullPage,
      animations: 'disabled',
    })
  }
  await page.emulateMedia({ colorScheme: 'light' })
  await resize(page, windowSizes[0], name)
}

const heightOf = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollHeight)

/** Closes notices, which would cover a part of the page. */
export async function closeNotices(page: Page): Promise<void> {
  const notices = page.locator('.mantine-Notification-root')
  for (let open = await notices.count(); open > 0; open -= 1) {
    await notices.last().getByRole('button').click()
    await expect(notices).toHaveCount(open - 1)
  }
}

/** The path of a picture for the documents. */
export const docsPath = ({ docsFolder }: Studio, name: DocsPicture): string =>
  join(docsFolder, `${name}.png`)

const TALLEST_IN_DOCS = 1600

/**
 * Photographs a page as `photograph` does, and once more for the documents: desktop width, light, and short
 * enough to stand beside text.
 */
export async function photographForDocs(
  studio: Studio,
  page: Page,
  name: DocsPicture,
): Promise<void> {
  await photograph(studio, page, name)
  const [wide] = windowSizes
  if ((await page.getByRole('dialog').count()) === 0) {
    const height = Math.min(await heightOf(page), TALLEST_IN_DOCS)
    await resize(page, { width: wide.width, height }, name)
  }
  await page.evaluate(() => window.scrollTo(0, 0))
  await page.screenshot({ path: docsPath(studio, name), animations: 'disabled' })
  await resize(page, wide, name)
}
