import { expect, test } from '../fixtures.ts'
import { openEnvironment } from '../steps/as-analyst.ts'
import { emailLabel } from '../steps/email-label.ts'
import { openSession } from '../steps/open-session.ts'
import { newScene } from '../steps/scene.ts'

test('AS15: a link of a controlled tab, opened in a new tab, says why it is not in the session and goes on there when told to', async ({
  product,
  newWindow,
}) => {
  const scene = await newScene(product, newWindow)
  await openSession(scene, newWindow)
  const tab = await openEnvironment(scene.backoffice, 'Store')
  const newTab = await tab.context().newPage()
  const members = tab.getByRole('link', { name: 'Members', exact: true })
  // However a browser opens a link in a new tab, the tab gets nothing but the address. So a bare tab stands
  // for it.
  await newTab.goto(new URL((await members.getAttribute('href')) ?? '', tab.url()).href)
  const notice = newTab.getByRole('status').filter({ hasText: 'open in another tab' })
  await expect(notice).toContainText(`you work as ${scene.client.name} in ${scene.ecosystem.name}`)
  await expect(newTab.getByLabel(emailLabel)).toBeVisible()
  await newTab.getByRole('button', { name: 'Continue the session in this tab' }).click()
  await expect(newTab.getByRole('region', { name: 'Access session' })).toBeVisible()
  await expect(newTab.getByRole('heading', { name: 'Members', level: 1 })).toBeVisible()
  await expect(tab.getByRole('region', { name: 'Access session' })).toBeVisible()

  await newTab.getByRole('button', { name: 'Leave' }).click()
  await newTab.getByRole('dialog').getByRole('button', { name: 'Leave' }).click()
  await expect(newTab.getByRole('heading', { name: /left|over/i })).toBeVisible()
  await expect(tab.getByRole('region', { name: 'Access session' })).toBeHidden()
})

test('AS15: without a tab in a session, and in another browser, the sign-in page says nothing of one', async ({
  product,
  newWindow,
}) => {
  const scene = await newScene(product, newWindow)
  await openSession(scene, newWindow)
  const tab = await openEnvironment(scene.backoffice, 'Store')
  const stranger = await newWindow()
  await stranger.goto(product.apps.store)
  await expect(stranger.getByLabel(emailLabel)).toBeVisible()
  await expect(stranger.getByText('open in another tab')).toBeHidden()
  await tab.close()
  const newTab = await scene.backoffice.context().newPage()
  await newTab.goto(product.apps.store)
  await expect(newTab.getByLabel(emailLabel)).toBeVisible()
  await expect(newTab.getByText('open in another tab')).toBeHidden()
})
