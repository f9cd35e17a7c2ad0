import { createHash } from 'node:crypto'
import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures.ts'
import { environmentButtons, openEnvironment, timeLeft } from '../steps/as-analyst.ts'
import { byApi } from '../steps/by-api.ts'
import { openSession } from '../steps/open-session.ts'
import { newScene, type Scene } from '../steps/scene.ts'
import { openSignedIn, signOut } from '../steps/sign-in.ts'

test('AS13, ID4: of two browsers of the analyst, the one that signs out takes its own tab along', async ({
  product,
  newWindow,
}) => {
  const scene = await newScene(product, newWindow)
  const { backoffice, analyst, client } = scene
  await product.pass(31)
  const otherBrowser = await newWindow()
  await openSignedIn(otherBrowser, product, 'backoffice', analyst)
  await openSession(scene, newWindow)
  const tabHere = await openEnvironment(backoffice, 'Web')
  await otherBrowser.goto(backoffice.url())
  const tabThere = await openEnvironment(otherBrowser, 'Store')

  await signOut(otherBrowser, analyst)
  await expect(
    tabThere.getByRole('heading', { name: 'This tab shows something that is over' }),
  ).toBeVisible()
  await expect(tabThere.getByRole('region', { name: 'Access session' })).toBeHidden()
  await expect(timeLeft(backoffice)).toBeVisible()
  await tabHere.reload()
  await expect(tabHere.getByRole('heading', { name: `Hello, ${client.name}` })).toBeVisible()
})

test('AS8, S10: a new tab is tied to the backoffice until it is in, and to nobody from then on', async ({
  product,
  newWindow,
}) => {
  const scene = await newScene(product, newWindow)
  const { backoffice } = scene
  await openSession(scene, newWindow)
  for (const name of ['Store', 'Web', 'RCM'] as const) {
    const tab = await openEnvironment(backoffice, name)
    expect(await tab.evaluate(() => window.opener === null)).toBe(true)
    expect(tab.url()).not.toContain('#')
    await tab.close()
  }
})

test('AS8: where the browser blocks the new tab, the link that is shown instead opens it', async ({
  product,
  newWindow,
}) => {
  const scene = await newScene(product, newWindow)
  const { backoffice } = scene
  await openSession(scene, newWindow)
  await backoffice.evaluate(() => {
    window.open = () => null
  })
  await environmentButtons(backoffice).filter({ hasText: 'Waizant Store' }).click()
  const blocked = backoffice.getByRole('alert').filter({ hasText: 'blocked' })
  const [tab] = await Promise.all([
    backoffice.context().waitForEvent('page'),
    blocked.getByRole('link').click(),
  ])
  await expect(tab.getByRole('region', { name: 'Access session' })).toBeVisible()
  expect(await tab.evaluate(() => window.opener === null)).toBe(true)
})

test('S10: an address that was copied opens nothing, in the same browser and in another', async ({
  product,
  newWindow,
}) => {
  const scene = await newScene(product, newWindow)
  const { backoffice } = scene
  await openSession(scene, newWindow)
  const address = await newAddress(scene)
  const other = await newWindow()
  for (const page of [await backoffice.context().newPage(), other]) {
    await page.goto(address)
    await expect(page.getByRole('heading', { name: 'This way in can’t be used' })).toBeVisible()
    await expect(
      page.getByText('This address only works in the tab that the backoffice itself opened.'),
    ).toBeVisible()
    await expect(page.getByText('Go back to the backoffice')).toBeVisible()
    expect(page.url()).not.toContain('#')
  }
  // It does not work either if a page of somebody else opens the address and answers in place of the
  // backoffice.
  await other.goto(`${product.apps.web}/handoff`)
  const [opened] = await Promise.all([other.waitForEvent('popup'), openedBy(other, address)])
  await expect(opened.getByText('This address only works in the tab')).toBeVisible()
  await expect(timeLeft(backoffice)).toBeVisible()
})

/** The address of a ticket whose challenge belongs to no open tab. */
async function newAddress({ backoffice, product }: Scene): Promise<string> {
  const id = new URL(backoffice.url()).pathname.split('/').at(-1)
  const { assistanceRequest } = await byApi<{
    assistanceRequest: { accessSession: { id: string } }
  }>(
    backoffice,
    product,
    'backoffice',
    'query ($id: ID!) { assistanceRequest(id: $id) { accessSession { id } } }',
    { id },
  )
  const challenge = createHash('sha256').update('the verifier of no tab at all').digest('base64url')
  const { openEnvironment: ticket } = await byApi<{ openEnvironment: { url: string } }>(
    backoffice,
    product,
    'backoffice',
    `mutation ($id: ID!, $challenge: String) {
      openEnvironment(input: { accessSessionId: $id, environment: STORE, challenge: $challenge }) { url } }`,
    { id: assistanceRequest.accessSession.id, challenge },
  )
  return ticket.url
}

/** Opens an address as a popup of a foreign page, which answers every question of the popup. */
const openedBy = (page: Page, address: string): Promise<void> =>
  page.evaluate((url) => {
    window.addEventListener('message', ({ source }) =>
      (source as Window).postMessage(
        { type: 'ticket-verifier-given', verifier: 'x'.repeat(43) },
        '*',
      ),
    )
    window.open(url)
  }, address)
