import { expect, type Page } from '@playwright/test'
import axe, { type AxeResults } from 'axe-core'
import { resize, windowSizes } from './resize.ts'

type Rules = 'EVERYTHING' | 'COLOURS'

/**
 * Checks the page as it is with axe, at desktop and phone width, light and dark. The dark pass checks colours
 * only, since nothing else can differ. The window is resized only once, which takes longest.
 */
export async function expectNoFindings(page: Page, what: string): Promise<void> {
  const found: string[] = []
  const look = async (scheme: 'light' | 'dark', rules: Rules) => {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' })
    await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', scheme)
    await transitionsOver(page)
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

/** Waits for colours that are still on their way to those of another scheme. */
const transitionsOver = (page: Page): Promise<unknown> =>
  page.evaluate(() =>
    Promise.allSettled(
      document
        .getAnimations()
        .filter((animation) => animation instanceof CSSTransition)
        .map(({ finished }) => finished),
    ),
  )

/** Axe is loaded into a page once and stays there: loading it takes longer than the check. */
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

/** What axe finds; null if axe is not loaded in the page yet. */
function violationsOf(page: Page, rules: Rules): Promise<AxeResults['violations'] | null> {
  return page.evaluate(async (rules) => {
    const { axe } = window as { axe?: { run(options: object): Promise<AxeResults> } }
    if (!axe) return null
    const only = rules === 'COLOURS' ? { runOnly: ['color-contrast'] } : {}
    return (await axe.run({ resultTypes: ['violations'], ...only })).violations
  }, rules)
}
