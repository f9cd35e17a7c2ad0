import { expect, type Page } from '@playwright/test'
import axe, { type AxeResults } from 'axe-core'

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
      const findings = await findingsOf(page, scheme === 'light' ? 'EVERYTHING' : 'COLOURS')
      found.push(...findings.map((finding) => `${what}, ${scheme}, ${size.width}: ${finding}`))
    }
  }
  expect.soft(found, what).toEqual([])
  await page.emulateMedia({ colorScheme: 'light' })
  await page.setViewportSize(widths[0] ?? { width: 1280, height: 800 })
}

/** Axe is put into a page once, and kept there: that takes longer than its looking. */
async function findingsOf(page: Page, rules: 'EVERYTHING' | 'COLOURS'): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  const violations = await page.evaluate(async (rules) => {
    const { axe } = window as unknown as { axe: { run(options: object): Promise<AxeResults> } }
    const only = rules === 'COLOURS' ? { runOnly: ['color-contrast'] } : {}
    return (await axe.run({ resultTypes: ['violations'], ...only })).violations
  }, rules)
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}\n${html.slice(0, 300)}\n${failureSummary}`),
  )
}

/** The page is read downwards only: at no width is anything beside the window (WCAG 1.4.10). */
async function expectNothingBesides(page: Page, what: string): Promise<void> {
  const wider = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  await expect.poll(wider, `${what} fits the window's width`).toBeLessThanOrEqual(0)
}
