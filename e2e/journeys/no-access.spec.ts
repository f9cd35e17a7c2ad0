import { expect, test } from '../fixtures.ts'
import { codeIn } from '../product/mailbox.ts'
import {
  askClient,
  cancelProcess,
  enterClientCode,
  startRequest,
  timeLeft,
} from '../steps/as-analyst.ts'
import { followLink, requestMail } from '../steps/as-client.ts'
import { newScene } from '../steps/scene.ts'
import { typeCode } from '../steps/type-code.ts'

test('AS5, AS14: the client refuses, and nobody gets in', async ({ product, newWindow }) => {
  const scene = await newScene(product, newWindow)
  const { backoffice, client } = scene
  await askClient(scene)
  const mail = await requestMail(scene)
  const clientWindow = await newWindow()
  await followLink(clientWindow, mail)
  await clientWindow.getByRole('button', { name: 'Refuse' }).click()
  const dialog = clientWindow.getByRole('dialog', { name: 'Refuse the assistance?' })
  await dialog.getByRole('button', { name: 'Refuse' }).click()

  await expect(clientWindow.getByText('Nobody had access to your account.')).toBeVisible()
  await expect(
    backoffice.getByRole('heading', { name: 'The client refused the assistance' }),
  ).toBeVisible()
  const told = await product.mailbox.nextAbout(client.email, /You refused/)
  expect(told.text).toContain('Nobody worked in your place.')
})

test('AS9: the analyst cancels with a reason, which the client reads', async ({
  product,
  newWindow,
}) => {
  const scene = await newScene(product, newWindow)
  const { backoffice, client } = scene
  await askClient(scene)
  const mail = await requestMail(scene)
  const clientWindow = await newWindow()
  await followLink(clientWindow, mail)

  await cancelProcess(backoffice, 'We found the answer by phone.')
  await expect(clientWindow.getByText('We found the answer by phone.')).toBeVisible()
  const told = await product.mailbox.nextAbout(client.email, /cancelled/)
  expect(told.text).toContain('We found the answer by phone.')
  await clientWindow.goto(mail.page)
  await clientWindow.getByRole('link', { name: 'Allow or refuse' }).click()
  await expect(clientWindow.getByText('We found the answer by phone.')).toBeVisible()
  await expect(clientWindow.getByRole('button', { name: 'Allow access' })).toBeHidden()
})

test('AS3, AS9: a process is cancelled before the client heard of it', async ({
  product,
  newWindow,
}) => {
  const scene = await newScene(product, newWindow)
  const { backoffice } = scene
  await startRequest(scene)
  await cancelProcess(backoffice, 'Wrong person on the phone')
  await expect(backoffice.getByText('Wrong person on the phone')).toBeVisible()
  await backoffice.getByRole('link', { name: 'My requests', exact: true }).click()
  await expect(backoffice.getByRole('listitem')).toContainText('Cancelled')
})

test('AS10: after 15 minutes without an answer the request has closed itself on both sides', async ({
  product,
  newWindow,
}) => {
  const scene = await newScene(product, newWindow)
  const { backoffice, client } = scene
  await askClient(scene)
  const clientWindow = await newWindow()
  await followLink(clientWindow, await requestMail(scene))
  await product.pass(10 * 60)
  // The analyst does something, since whoever is idle for 15 minutes is signed out (ID10).
  await backoffice.reload()
  await expect(backoffice.getByRole('heading', { name: 'Both enter the code' })).toBeVisible()
  await product.pass(5 * 60)
  await expect(backoffice.getByRole('heading', { name: 'The request expired' })).toBeVisible()
  await expect(clientWindow.getByText('Nobody had access to your account.')).toBeVisible()
  await product.mailbox.nextAbout(client.email, /expired/)
})

test('ID7: wrong codes are counted, a code with spaces is taken, and one party alone opens nothing', async ({
  product,
  newWindow,
}) => {
  const scene = await newScene(product, newWindow)
  const { backoffice } = scene
  await askClient(scene)
  const mail = await requestMail(scene)
  const code = codeIn(mail)
  const wrong = code === '000000' ? '111111' : '000000'
  const clientWindow = await newWindow()
  await followLink(clientWindow, mail)
  await typeCode(clientWindow, 'Your code', wrong)
  await clientWindow.getByRole('button', { name: 'Allow access' }).click()
  await expect(clientWindow.getByRole('alert')).toHaveText(
    'That code is not right. Check it and try again. 2 attempts left.',
  )
  await enterClientCode(scene, code)
  await expect(backoffice.getByText('Your part is done.')).toBeVisible()
  await expect(timeLeft(backoffice)).toBeHidden()
  await clientWindow.getByRole('textbox', { name: 'Your code', exact: true }).focus()
  await clientWindow.evaluate(
    (text) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/plain', text)
      document.activeElement?.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      )
    },
    `${code.slice(0, 3)} ${code.slice(3)}`,
  )
  await clientWindow.getByRole('button', { name: 'Allow access' }).click()
  await expect(timeLeft(backoffice)).toBeVisible()
  await expect(clientWindow.getByRole('button', { name: 'End now' })).toBeVisible()
})
