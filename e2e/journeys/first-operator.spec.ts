import { expect, test } from '../fixtures.ts'
import { Authenticator } from '../product/authenticator.ts'
import { expectNoFindings } from '../steps/axe.ts'
import { scanQr } from '../steps/scan-qr.ts'
import { signIn } from '../steps/sign-in.ts'
import { typeCode } from '../steps/type-code.ts'

test('PA1: an operator is made by the command line, sets password and MFA by the printed link, and signs in', async ({
  product,
  newWindow,
}) => {
  const email = product.society.newEmail('Olga Perez')
  const printed = await product.command('operator.js', 'create', email, 'Olga', 'Perez')
  expect(printed).toContain('The mail server has taken the e-mail')
  const [link = ''] = printed.match(/http\S+#\S+/) ?? []
  const page = await newWindow()
  await page.goto(link)
  await expect(page.getByRole('heading', { name: 'Set up your account' })).toBeVisible()
  await expect(page.getByText(email)).toBeVisible()
  await expect(page).not.toHaveURL(/#/)
  await expectNoFindings(page, 'the link of a new operator')
  const password = 'nine lanterns over the bay'
  await page.getByLabel('New password', { exact: true }).fill(password)
  await page.getByLabel('Repeat the new password').fill('something else')
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(page.getByText('The two passwords differ.')).toBeVisible()
  await page.getByLabel('Repeat the new password').fill(password)
  await page.getByRole('button', { name: 'Continue' }).click()
  const qr = page.getByRole('img', { name: 'QR code for the authenticator app' })
  await expect(qr).toBeVisible()
  await expectNoFindings(page, 'the authenticator app of a new operator')
  const secret = new URL(await scanQr(qr)).searchParams.get('secret') ?? ''
  const authenticator = new Authenticator(secret)
  const label = 'Then enter the code that the app shows'
  await typeCode(page, label, await authenticator.code(await product.now()))
  await page.getByRole('button', { name: 'Complete' }).click()
  await expect(page.getByRole('heading', { name: 'Your account is ready' })).toBeVisible()
  await expect(page.getByRole('listitem')).toHaveCount(10)
  await expectNoFindings(page, 'the recovery codes of a new operator')
  await page.getByLabel('I have kept them').check()
  await page.getByRole('link', { name: 'Sign in' }).click()
  const person = { id: '', name: 'Olga Perez', email, password, authenticator }
  await signIn(page, product, 'backoffice', person)
  await expect(page.getByRole('heading', { name: 'Platform administration' })).toBeVisible()

  const late = await newWindow()
  await late.goto(link)
  await expect(late.getByRole('heading', { name: 'This link is no longer good' })).toBeVisible()
})
