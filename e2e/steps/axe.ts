import { expect, type Page } from '@playwright/test'
import axe, { type AxeResults } from 'axe-core'
import { resize, windowSizes } from './resize.ts'

/**
 * Has axe look at the page as it is: wide and as on a phone, light and dark. In the dark only colours
 * can differ, so only those are looked at again.
 */
export async function expectNoFindings(page: Page, what: string): Promise<void> {
  const found: string[] = []
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' })
    await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', scheme)
    for (const size of windowSizes) {
      await resize(page, size, what)
      const findings = await findingsOf(page, scheme === 'light' ? 'EVERYTHING' : 'COLOURS')
      found.push(...findings.map((finding) => `${what}, ${scheme}, ${size.width}: ${finding}`))
    }
  }
  expect.soft(found, what).toEqual([])
  await page.emulateMedia({ colorScheme: 'light' })
  await resize(page, windowSizes[0], what)
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
