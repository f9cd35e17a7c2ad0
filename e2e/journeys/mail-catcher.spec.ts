import { expect, test } from '../fixtures.ts'
import { askClient } from '../steps/as-analyst.ts'
import { requestMail } from '../steps/as-client.ts'
import { newScene } from '../steps/scene.ts'

test('the first five minutes: the mail catcher shows the client’s e-mail, and its link opens', async ({
  product,
  newWindow,
}) => {
  const catcher = await newWindow()
  await catcher.goto(product.mailPage)
  const scene = await newScene(product, newWindow)
  await askClient(scene)
  const { subject } = await requestMail(scene)
  // The page was open before, and shows new e-mails without a reload.
  await catcher.getByText(scene.client.email).first().click()
  await expect(catcher.getByRole('heading', { name: subject })).toBeVisible()
  const shown = catcher.frameLocator('iframe')
  await expect(shown.getByRole('heading', { name: 'May we assist you?' })).toBeVisible()
  const [opened] = await Promise.all([
    catcher.context().waitForEvent('page'),
    shown.getByRole('link', { name: 'Allow or refuse' }).click(),
  ])
  await expect(opened.getByRole('heading', { name: 'Assistance request' })).toBeVisible()
  await expect(opened.getByText(scene.analyst.name, { exact: true })).toBeVisible()
})
