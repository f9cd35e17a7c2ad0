import { expect, test } from '../fixtures.ts'
import { openEnvironment, timeLeft } from '../steps/as-analyst.ts'
import { clientTimer, endNow } from '../steps/as-client.ts'
import { expectEnded } from '../steps/expect-ended.ts'
import { renameDialog } from '../steps/in-store.ts'
import { openSession } from '../steps/open-session.ts'
import { newScene } from '../steps/scene.ts'

test('AS6: both sides are warned a minute before the end, and at zero all windows show it', async ({
  product,
  newWindow,
}) => {
  const scene = await newScene(product, newWindow)
  const { backoffice } = scene
  const clientWindow = await openSession(scene, newWindow)
  const web = await openEnvironment(backoffice, 'Web')
  await expect(backoffice.getByText(/^Less than .* left\./)).toBeHidden()

  await product.pass(243)
  await expect(backoffice.getByText(/^Less than .* left\./)).toBeVisible()
  await expect(timeLeft(backoffice)).toContainText(/0:[345]\d/)
  await expect(clientTimer(clientWindow)).toContainText(/only .* left/)
  await expect(web.getByRole('timer', { name: 'Access session' })).toContainText(/only .* left/)

  await product.pass(60)
  await expect(backoffice.getByRole('heading', { name: 'The session has ended' })).toBeVisible()
  await expect(backoffice.getByText('It ended by itself when its time was over')).toBeVisible()
  await expectEnded(web, 'Its time is over.')
  await expect(clientWindow.getByText('Nobody but you has access to your account')).toBeVisible()
  await expect(clientWindow.getByText('Time ran out')).toBeVisible()
  const { text } = await product.mailbox.nextAbout(scene.client.email, /^Summary/)
  expect(text).toContain('The system, when its time was up')
})

test('AS6: what is done after the end is refused, even in a window that has not heard of it', async ({
  product,
  newWindow,
}) => {
  const scene = await newScene(product, newWindow)
  const { backoffice, client, ecosystem } = scene
  await openSession(scene, newWindow)
  // From now on this browser's live connections to the Store are not answered.
  await backoffice
    .context()
    .routeWebSocket(`${product.apps.store.replace('http', 'ws')}/**`, () => {})
  const store = await openEnvironment(backoffice, 'Store')
  const dialog = await renameDialog(store)
  await dialog.getByLabel('Name').fill('Too Late Ltd')

  await product.pass(300)
  await expect(backoffice.getByRole('heading', { name: 'The session has ended' })).toBeVisible()
  await expect(dialog).toBeVisible()
  await dialog.getByRole('button', { name: 'Save' }).click()
  await expectEnded(store, 'Its time is over.')
  await expect(backoffice.getByText('No changes were made')).toBeVisible()
  const { text } = await product.mailbox.nextAbout(client.email, /^Summary/)
  expect(text).toContain('Nothing was changed.')
  expect(text).toContain(ecosystem.name)
})

test('AS6: the client ends the session at any moment, and every window of it closes', async ({
  product,
  newWindow,
}) => {
  const scene = await newScene(product, newWindow)
  const { backoffice } = scene
  const clientWindow = await openSession(scene, newWindow)
  const store = await openEnvironment(backoffice, 'Store')
  await expect(clientWindow.getByText('Opened: Store')).toBeVisible()

  await endNow(clientWindow)
  await expectEnded(store, 'The client ended it.')
  await expect(backoffice.getByRole('heading', { name: 'The session has ended' })).toBeVisible()
  await expect(backoffice.getByText('The client ended it', { exact: true })).toBeVisible()
  await expect(clientWindow.getByText('Ended by the client')).toBeVisible()
})
