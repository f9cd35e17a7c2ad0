import { expect, test } from '../fixtures.ts'
import { askClient, leaveSession, openEnvironment, timeLeft } from '../steps/as-analyst.ts'
import { followLink, requestMail } from '../steps/as-client.ts'
import { renameDialog } from '../steps/in-store.ts'
import { openSession } from '../steps/open-session.ts'
import { newScene } from '../steps/scene.ts'

test('AS15: after one of two tabs left the session, the other refuses and changes nothing', async ({
  product,
  newWindow,
}) => {
  const scene = await newScene(product, newWindow)
  const { backoffice, ecosystem } = scene
  await openSession(scene, newWindow)
  const leaving = await openEnvironment(backoffice, 'Store')
  // The next tab gets no live events, so it does not learn what the first one does.
  await backoffice
    .context()
    .routeWebSocket(`${product.apps.store.replace('http', 'ws')}/**`, () => {})
  const staying = await openEnvironment(backoffice, 'Store')
  const dialog = await renameDialog(staying)
  await dialog.getByLabel('Name').fill('Not Any More Ltd')

  await leaveSession(leaving)
  await dialog.getByRole('button', { name: 'Save' }).click()
  await expect(
    staying.getByRole('heading', { name: 'This tab shows something that is over' }),
  ).toBeVisible()
  await expect(staying.getByText('Nothing was changed.')).toBeVisible()
  await expect(timeLeft(backoffice)).toBeVisible()
  const again = await openEnvironment(backoffice, 'Store')
  await expect(again.getByRole('heading', { name: ecosystem.name, level: 1 })).toBeVisible()
})

test('AS16: the analyst’s own browser is refused on the client’s side, and told why', async ({
  product,
  newWindow,
}) => {
  const scene = await newScene(product, newWindow)
  const { backoffice } = scene
  await askClient(scene)
  const mail = await requestMail(scene)
  const sameBrowser = await backoffice.context().newPage()
  await followLink(sameBrowser, mail)
  await expect(sameBrowser.getByRole('alert')).toContainText(
    'Analyst and client must be two people: this browser is signed in as the analyst.',
  )
  await expect(sameBrowser.getByRole('button', { name: 'Allow access' })).toBeHidden()
  await expect(backoffice.getByText(/has not entered the code yet/)).toBeVisible()
})
