import { expect, type Page } from '@playwright/test'
import axe, { type AxeResults } from 'axe-core'
import { resize, windowSizes } from './resize.ts'

type Rules = 'EVERYTHING' | 'COLOURS'

/**
 * Has axe look at the page as it is: wide and as on a phone, light and dark. In the dark only colours
 * can differ, so only those are looked at again. The window changes its size, which takes longest, only once.
 */
export async function expectNoFindings(page: Page, what: string): Promise<void> {
  const found: string[] = []
  const look = async (scheme: 'light' | 'dark', rules: Rules) => {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' })
    await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', scheme)
    const { width } = page.viewportSize() ?? desk
    const findings = await findingsOf(page, rules)
    found.push(...findings.map((finding) => `${what}, ${scheme}, ${width}: ${finding}`))
  }
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  await resize(page, desk, what)
  await look('light', 'EVERYTHING')
  await look('dark', 'COLOURS')
  await resize(page, phone, what)
  await look('dark', 'COLOURS')
  await look('light', 'EVERYTHING')
  expect.soft(found, what).toEqual([])
  await page.setViewportSize(desk)
}

const [desk, phone] = windowSizes

/** Axe is put into a page once, and kept there: that takes longer than its looking. */
async function findingsOf(page: Page, rules: Rules): Promise<string[]> {
  const violations = (await violationsOf(page, rules)) ?? (await withAxe(page, rules))
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}\n${html.slice(0, 300)}\n${failureSummary}`),
  )
}

async function withAxe(page: Page, rules: Rules): Promise<AxeResults['violations']> {
  await page.evaluate(axe.source)
  const violations = await violationsOf(page, rules)
  if (!violations) throw new Error('axe is not in the page')
  return violations
}

/** What axe finds; null where it is not in the page yet. */
function violationsOf(page: Page, rules: Rules): Promise<AxeResults['violations'] | null> {
  return page.evaluate(async (rules) => {
    const { axe } = window as { axe?: { run(options: object): Promise<AxeResults> } }
    if (!axe) return null
    const only = rules === 'COLOURS' ? { runOnly: ['color-contrast'] } : {}
    return (await axe.run({ resultTypes: ['violations'], ...only })).violations
  }, rules)
}
