import { expect, type Page } from '@playwright/test'

/** The window sizes in which pages are checked: desktop and phone. */
export const windowSizes = [
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
] as const

/**
 * Resizes the window and waits until the page has followed. Checks that the page needs no sideways scrolling at
 * this width (WCAG 1.4.10).
 */
export async function resize(
  page: Page,
  size: { width: number; height: number },
  what: string,
): Promise<void> {
  await page.setViewportSize(size)
  const wider = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  await expect.poll(wider, `${what} fits the window's width`).toBeLessThanOrEqual(0)
  await page.evaluate(untilStill)
}

/** Resolves once the main part of the page has kept its place and size for some frames. */
async function untilStill(): Promise<void> {
  const STILL_FRAMES = 5
  const frame = () => new Promise((done) => requestAnimationFrame(done))
  const place = () =>
    JSON.stringify(
      (document.querySelector('main') ?? document.body).firstElementChild?.getBoundingClientRect(),
    )
  let last = place()
  for (let still = 0; still < STILL_FRAMES; still += 1) {
    await frame()
    if (place() !== last) still = 0
    last = place()
  }
}
