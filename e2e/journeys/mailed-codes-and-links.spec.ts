import { expect, test } from '../fixtures.ts'
import { codeIn, linkIn } from '../product/mailbox.ts'
import { askClient, enterClientCode, timeLeft } from '../steps/as-analyst.ts'
import { allow, clientTimer, followLink, requestMail } from '../steps/as-client.ts'
import { emailLabel } from '../steps/email-label.ts'
import { newScene } from '../steps/scene.ts'
import { typeCode } from '../steps/type-code.ts'

test('C8, ID7: the code of an earlier e-mail is told apart, and the newest one still opens the session', async ({
  product,
  newWindow,
}) => {
  const scene = await newScene(product, newWindow)
  const { backoffice } = scene
  let newest = await askAndRead()
  const older = newest
  do {
    await product.pass(61)
    await backoffice.getByRole('button', { name: 'Resend code to the client' }).click()
    newest = await requestMail(scene)
  } while (codeIn(newest) === codeIn(older))
  expect(newest.subject).toMatch(/^New code \(no\. \d\): /)

  const client = await newWindow()
  await followLink(client, newest)
  for (let time = 0; time < 3; time += 1) {
    await typeCode(client, 'Your code', codeIn(older))
    await client.getByRole('button', { name: 'Allow access' }).click()
    await expect(client.getByText(/That code is from an earlier e.mail\./)).toBeVisible()
    await expect(client.getByRole('textbox', { name: 'Your code', exact: true })).toHaveValue('')
  }
  await enterClientCode(scene, codeIn(older))
  await expect(backoffice.getByText(/That code is from an earlier e.mail\./)).toBeVisible()

  await allow(client, newest)
  await enterClientCode(scene, codeIn(newest))
  await expect(timeLeft(backoffice)).toBeVisible()
  await expect(clientTimer(client)).toBeVisible()

  async function askAndRead() {
    await askClient(scene)
    return requestMail(scene)
  }
})

test('ID9: a link whose # was encoded by a mail program opens its page, and the secret stays out of every address', async ({
  product,
  newWindow,
}) => {
  const scene = await newScene(product, newWindow)
  await askClient(scene)
  const mail = await requestMail(scene)
  const [page, secret = ''] = linkIn(mail).split('#')
  for (const encoded of ['%23', '%2523']) {
    const client = await newWindow()
    await client.goto(`${page}${encoded}${secret}`)
    await expect(client.getByRole('button', { name: 'Allow access' })).toBeVisible()
    expect(client.url()).toBe(page)
  }
  const client = await newWindow()
  await client.goto(`${page}%23${secret}`)
  await allow(client, mail)
  await enterClientCode(scene, codeIn(mail))
  await expect(clientTimer(client)).toBeVisible()
})

test('ID9: who has only the page has a fresh link mailed, and the answer tells nothing', async ({
  product,
  newWindow,
}) => {
  const scene = await newScene(product, newWindow)
  await askClient(scene)
  const mail = await requestMail(scene)
  const client = await newWindow()
  for (const page of [
    '/assistance',
    '/assistance#cut-off',
    '/invitation',
    '/activate-succession',
  ]) {
    await client.goto(`${product.apps.web}${page}`)
    await client.getByLabel(emailLabel).fill('nobody.waits@people.example')
    await client.getByRole('button', { name: 'Send me the link' }).click()
    await expect(
      client.getByText(/^If something waits for nobody\.waits@people\.example/),
    ).toBeVisible()
  }
  await client.goto(`${product.apps.web}/assistance`)
  await client.getByLabel(emailLabel).fill(scene.client.email)
  await client.getByRole('button', { name: 'Send me the link' }).click()
  await expect(client.getByText(`If something waits for ${scene.client.email}`)).toBeVisible()
  const fresh = await product.mailbox.nextAbout(scene.client.email, /link to the request/)
  await followLink(client, fresh)
  await allow(client, mail)
  await enterClientCode(scene, codeIn(mail))
  await expect(clientTimer(client)).toBeVisible()
})
