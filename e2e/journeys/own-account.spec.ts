import { expect, test } from '../fixtures.ts'
import { emailLabel } from '../steps/email-label.ts'
import { enterPassword, openProfile, signIn, signOut, userMenu } from '../steps/sign-in.ts'
import { keepRecoveryCodes, turnMfaOn } from '../steps/turn-mfa-on.ts'

test('ID2, ID3: MFA is turned on by its QR, and from then on asked for; a recovery code does once', async ({
  product,
  newWindow,
}) => {
  const person = await product.society.person({ name: 'Nora Field', mfa: 'OFF' })
  const page = await newWindow()
  await signIn(page, product, 'web', person)
  await openProfile(page, person)
  await page.getByRole('button', { name: 'Turn MFA on' }).click()
  await turnMfaOn(page, product, person)
  const kept = await keepRecoveryCodes(page)
  await expect(page.getByText('10 recovery codes left')).toBeVisible()
  await signOut(page, person)

  await signIn(page, product, 'web', person)
  await signOut(page, person)
  await enterPassword(page, person)
  await page.getByRole('button', { name: 'Use a recovery code instead' }).click()
  await page.getByLabel('Recovery code').fill(kept)
  await page.getByRole('button', { name: 'Confirm' }).click()
  await expect(userMenu(page, person)).toBeVisible()
  await signOut(page, person)
  await enterPassword(page, person)
  await page.getByRole('button', { name: 'Use a recovery code instead' }).click()
  await page.getByLabel('Recovery code').fill(kept)
  await page.getByRole('button', { name: 'Confirm' }).click()
  await expect(page.getByRole('alert')).toContainText('That MFA code is not right.')
})

test('ID5: a forgotten password is replaced by the e-mailed link, once; MFA stays, other devices go', async ({
  product,
  newWindow,
}) => {
  const person = await product.society.person({ name: 'Paul Winter' })
  const elsewhere = await newWindow()
  await signIn(elsewhere, product, 'web', person)
  const page = await newWindow()
  await page.goto(`${product.apps.web}/sign-in`)
  await page.getByRole('link', { name: 'Forgot your password?' }).click()
  await expect(page.getByRole('heading', { name: 'Forgotten password' })).toBeVisible()
  await expect(page.getByText('a link that is good for 1 hour and 30 minutes')).toBeVisible()
  await page.getByLabel(emailLabel).fill(person.email)
  await page.getByRole('button', { name: 'Send the link' }).click()
  await expect(page.getByRole('heading', { name: 'Look into your mailbox' })).toBeVisible()
  await expect(page.getByRole('status')).toContainText('once, for 1 hour and 30 minutes')

  const mail = await product.mailbox.nextAbout(person.email, /new password/)
  expect(mail.text).toContain('1 hour and 30 minutes')
  await page.goto(mail.page)
  await page.getByRole('link', { name: 'Choose a new password' }).first().click()
  person.password = 'seven-paper-boats-drift'
  await page.getByLabel('New password', { exact: true }).fill(person.password)
  await page.getByLabel('Repeat the new password').fill(person.password)
  await page.getByRole('button', { name: 'Set the new password' }).click()
  await expect(page.getByText('Your password was changed.')).toBeVisible()
  await expect(elsewhere.getByRole('heading', { name: 'Sign in', level: 1 })).toBeVisible()
  await signIn(page, product, 'web', person)

  const late = await newWindow()
  await late.goto(mail.page)
  await late.getByRole('link', { name: 'Choose a new password' }).first().click()
  await late.getByLabel('New password', { exact: true }).fill('another-password-entirely')
  await late.getByLabel('Repeat the new password').fill('another-password-entirely')
  await late.getByRole('button', { name: 'Set the new password' }).click()
  await expect(late.getByRole('alert')).toContainText('This link is no longer good')
})

test('ID4: signing a device out closes it at once', async ({ product, newWindow }) => {
  const person = await product.society.person({ name: 'Sara Quinn' })
  const ecosystem = await product.society.ecosystem({
    name: 'Quinn Opticians',
    plan: 'PLUS',
    administrator: person,
  })
  const there = await newWindow({
    userAgent: 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:152.0) Gecko/20100101 Firefox/152.0',
  })
  await signIn(there, product, 'store', person)
  await expect(there.getByRole('heading', { name: ecosystem.name })).toBeVisible()
  const here = await newWindow()
  await signIn(here, product, 'web', person)
  await openProfile(here, person)
  await here.getByRole('button', { name: 'Sign out Firefox on Windows' }).click()
  await expect(there.getByText('Your sign-in has ended.')).toBeVisible()
  await expect(there.getByRole('heading', { name: 'Sign in', level: 1 })).toBeVisible()
  await expect(here.getByText('The device was signed out')).toBeVisible()
  await expect(here.getByRole('button', { name: 'Sign out Firefox on Windows' })).toBeHidden()
})
