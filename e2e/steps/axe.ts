import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

const widths = [
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
]

/**
 * Has axe look at the page as it is: wide and as on a phone, light and dark. In the dark only colours
 * can differ, so only those are looked at again.
 */
export async function expectNoFindings(page: Page, what: string): Promise<void> {
  const found: string[] = []
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' })
    await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', scheme)
    for (const size of widths) {
      await page.setViewportSize(size)
      await expectNothingBesides(page, what)
      // Without the tab that axe else opens for pages with frames: there are none.
      const axe = new AxeBuilder({ page }).setLegacyMode()
      if (scheme === 'dark') axe.withRules(['color-contrast'])
      for (const { id, nodes } of (await axe.analyze()).violations)
        found.push(
          ...nodes.map(
            ({ html, failureSummary }) =>
              `${what}, ${scheme}, ${size.width}: ${id}\n${html.slice(0, 300)}\n${failureSummary}`,
          ),
        )
    }
  }
  expect.soft(found, what).toEqual([])
  await page.emulateMedia({ colorScheme: 'light' })
  await page.setViewportSize(widths[0] ?? { width: 1280, height: 800 })
}

/** The page is read downwards only: at no width is anything beside the window (WCAG 1.4.10). */
async function expectNothingBesides(page: Page, what: string): Promise<void> {
  const wider = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  await expect.poll(wider, `${what} fits the window's width`).toBeLessThanOrEqual(0)
}
