import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures.ts'
import { openEnvironment } from '../steps/as-analyst.ts'
import {
  barOf,
  enterAccount,
  newAccessScene,
  openTab,
  viewAs,
} from '../steps/in-partner-session.ts'
import { openSession } from '../steps/open-session.ts'
import { resize } from '../steps/resize.ts'
import { newScene } from '../steps/scene.ts'
import { signIn } from '../steps/sign-in.ts'

/** A window of 1280 × 1024 at 400 % zoom (WCAG 1.4.10). */
const zoomed = { width: 320, height: 256 } as const
/** How many pixels may stay fixed at the top of the window. */
const MOST_COVERED = 48

/** How many pixels of the window's top are covered once the page is scrolled to its end; asked again while the page still loads. */
const covered = (page: Page): Promise<number> =>
  page.evaluate(() => {
    window.scrollTo(0, document.documentElement.scrollHeight)
    const main = document.querySelector('main')
    const isPage = (y: number) => {
      const there = document.elementFromPoint(innerWidth / 2, y)
      return there === document.documentElement || there === document.body || main?.contains(there)
    }
    let top = 0
    while (top < innerHeight && !isPage(top)) top += 1
    return top
  })

/** Goes through the page by Tab: the focused element is always inside the window and never covered. */
async function expectFocusInSight(page: Page, what: string): Promise<void> {
  await page.evaluate(() => {
    window.scrollTo(0, 0)
    ;(document.activeElement as HTMLElement | null)?.blur()
  })
  for (let stop = 0; stop < 30; stop += 1) {
    await page.keyboard.press('Tab')
    const hidden = await page.evaluate(() => {
      const focused = document.activeElement
      if (!focused || focused === document.body) return null
      const { left, right, top, bottom } = focused.getBoundingClientRect()
      const isOut = right <= 0 || left >= innerWidth || bottom <= 0 || top >= innerHeight
      const x = Math.min(Math.max((left + right) / 2, 0), innerWidth - 1)
      const y = Math.min(Math.max((top + bottom) / 2, 0), innerHeight - 1)
      const there = document.elementFromPoint(x, y)
      const isSeen = !isOut && (focused.contains(there) || there?.contains(focused))
      return isSeen ? null : focused.outerHTML.slice(0, 200)
    })
    expect(hidden, `${what}: the focus can be seen`).toBeNull()
  }
}

for (const app of ['store', 'backoffice', 'web'] as const)
  test(`WCAG 1.4.10, 2.4.11: at 400 % zoom ${app} has room for its page, and the focus stays in sight`, async ({
    product,
    newWindow,
  }) => {
    const person = await product.society.person({
      name: 'Maya Reed',
      mfa: 'OFF',
      ...(app === 'backoffice' ? { staffRole: 'ANALYST' as const } : {}),
    })
    if (app !== 'backoffice')
      await product.society.ecosystem({ name: 'Reed Clinic', plan: 'PLUS', administrator: person })
    const page = await newWindow()
    await signIn(page, product, app, person)
    await page.goto(`${product.apps[app]}/profile`)
    await expect(page.getByText('This device')).toBeVisible()
    await resize(page, zoomed, 'the profile')
    await expect.poll(() => covered(page)).toBe(0)
    await expectFocusInSight(page, 'the profile')

    await page.evaluate(() => window.scrollTo(0, 0))
    await page.getByRole('button', { name: 'Open navigation' }).click()
    const last = page.getByRole('navigation').getByRole('link').last()
    await last.focus()
    await expect(last).toBeInViewport()
    await page.keyboard.press('Escape')
    await expect(last).toBeHidden()
  })

test('WCAG 1.4.10, AS6: at 400 % zoom the session and its time stay in one line over the page', async ({
  product,
  newWindow,
}) => {
  const scene = await newScene(product, newWindow)
  await openSession(scene, newWindow)
  for (const [name, path] of [
    ['Store', '/members'],
    ['Web', '/'],
  ] as const) {
    const tab = await openEnvironment(scene.backoffice, name)
    if (path !== '/') await tab.getByRole('link', { name: 'Members', exact: true }).click()
    await resize(tab, zoomed, name)
    await expect.poll(() => covered(tab)).toBeLessThanOrEqual(MOST_COVERED)
    const banner = tab.getByRole('region', { name: 'Access session' })
    await expect(banner.getByRole('timer')).toBeInViewport()
    await expect(banner.getByRole('button')).toBeInViewport({ ratio: 1 })
    await expectFocusInSight(tab, name)
  }
})

test('WCAG 1.4.10, AD10: at 400 % zoom the bar of a partner’s session keeps the time and every act in sight', async ({
  product,
  newWindow,
}) => {
  const scene = await newAccessScene(product, newWindow)
  await enterAccount(scene, scene.account.name, 'Noé Reis')
  const tab = await openTab(scene.desk, scene.account.name, 'Web')
  await viewAs(tab, 'cardoso', 'Íris Cardoso')
  await resize(tab, zoomed, 'Web under a partner’s session')
  const bar = barOf(tab)
  await expect(bar.getByRole('button')).toHaveCount(3)
  for (const act of await bar.getByRole('button').all())
    await expect(act).toBeInViewport({ ratio: 1 })
  await expect(bar.getByRole('timer')).toBeInViewport({ ratio: 1 })
  await expect.poll(() => covered(tab)).toBeLessThanOrEqual(MOST_COVERED)
  await expectFocusInSight(tab, 'Web under a partner’s session')
})

test('the head of the table of members is seen below the bar, at any height and under control', async ({
  product,
  newWindow,
}) => {
  const scene = await newScene(product, newWindow)
  for (let i = 0; i < 20; i += 1)
    await product.society.member(
      scene.ecosystem.id,
      await product.society.person({ name: 'Maya Reed', mfa: 'OFF' }),
    )
  await openSession(scene, newWindow)
  const tab = await openEnvironment(scene.backoffice, 'Store')
  await tab.getByRole('link', { name: 'Members', exact: true }).click()
  const head = tab.getByRole('columnheader').first()
  await expect(head).toBeVisible()
  for (const height of [800, 400]) {
    await resize(tab, { width: 1280, height }, 'members')
    await tab.evaluate(() => window.scrollTo(0, 700))
    const isSeen = () =>
      head.evaluate((cell) => {
        const { left, top, height } = cell.getBoundingClientRect()
        return cell.contains(document.elementFromPoint(left + 12, top + height / 2))
      })
    await expect.poll(isSeen, `seen in a window ${height} tall`).toBe(true)
  }
})
