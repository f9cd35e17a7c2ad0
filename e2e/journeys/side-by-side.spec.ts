import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures.ts'
import { leaveSession, openEnvironment } from '../steps/as-analyst.ts'
import { openSession } from '../steps/open-session.ts'
import { newScene } from '../steps/scene.ts'

test('AD10: two clients’ sessions stand side by side in one browser, each in its own tab, and one ends without the other', async ({
  product,
  newWindow,
}) => {
  const one = await newScene(product, newWindow)
  const { society } = product
  const client = await society.person({ name: 'Marta Leal' })
  const ecosystem = await society.ecosystem({
    name: 'Harbour Dental',
    plan: 'PREMIUM',
    modules: ['RCM'],
    administrator: client,
  })
  const other = { ...one, client, ecosystem }
  const banner = (tab: Page) => tab.getByRole('region', { name: 'Access session' })

  await openSession(one, newWindow)
  const tab = await openEnvironment(one.backoffice, 'Store')
  await expect(banner(tab)).toContainText(one.client.name)
  // An analyst gets at most one code a minute (ID7), so time passes first.
  await product.pass(60)
  await openSession(other, newWindow)
  const otherTab = await openEnvironment(other.backoffice, 'Store')
  await expect(banner(otherTab)).toContainText(other.client.name)

  for (const [page, { name }, own] of [
    [tab, one.client, one.ecosystem.name],
    [otherTab, other.client, other.ecosystem.name],
  ] as const) {
    await page.reload()
    await expect(banner(page)).toContainText(name)
    await expect(banner(page)).toContainText(own)
  }

  const newTab = await tab.context().newPage()
  await newTab.goto(product.apps.store)
  const notices = newTab.getByRole('status').filter({ hasText: 'open in another tab' })
  await expect(notices).toHaveCount(2)
  await notices
    .filter({ hasText: other.client.name })
    .getByRole('button', { name: 'Continue the session in this tab' })
    .click()
  await expect(banner(newTab)).toContainText(other.client.name)

  await leaveSession(otherTab)
  await expect(banner(newTab)).toBeHidden()
  await expect(banner(tab)).toContainText(one.client.name)
  await tab.reload()
  await expect(banner(tab)).toContainText(one.client.name)
})
