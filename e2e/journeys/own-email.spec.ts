import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures.ts'
import type { Person } from '../product/person.ts'
import type { Product } from '../product/product.ts'
import { expectNoFindings } from '../steps/axe.ts'
import { confirmWithCode } from '../steps/mfa-code.ts'
import { enterPassword, openProfile, openSignedIn, signIn, userMenu } from '../steps/sign-in.ts'

test('PA6: a person changes their own e-mail: asked for with password and code, proven from the new mailbox', async ({
  product,
  newWindow,
}) => {
  const person = await product.society.person({ name: 'Nadia Brook' })
  const { email: old } = person
  const to = product.society.newEmail('Nadia New')
  const page = await newWindow()
  await openSignedIn(page, product, 'web', person)
  await openProfile(page, person)
  const section = page.getByRole('region', { name: 'E‑mail', exact: true })
  await expect(section).toContainText(old)
  await askForEmail(page, product, person, to)
  await expect(section).toContainText(`${to} is not confirmed yet`)
  await expectNoFindings(page, 'the profile with an e-mail that waits')
  const told = await product.mailbox.nextAbout(old, /A new e-mail was asked for/)
  expect(told.text).toContain(to)

  const mail = await product.mailbox.nextAbout(to, /Confirm your new e-mail/)
  const there = await newWindow()
  await there.goto(mail.page)
  await there.getByRole('link', { name: 'Confirm this address' }).first().click()
  await expect(there.getByRole('heading', { name: /Confirm your new e.mail/ })).toBeVisible()
  await expect(there.getByText(old)).toBeVisible()
  await expectNoFindings(there, 'the page that confirms an e-mail')
  await there.getByRole('button', { name: 'This is my address' }).click()
  await expect(there.getByText(`From now on you sign in with ${to}`)).toBeVisible()

  // The profile that stood open follows by itself.
  await expect(section).toContainText(to)
  await expect(section).not.toContainText('is not confirmed yet')
  await there.getByRole('link', { name: 'To the sign-in page' }).click()
  await signIn(there, product, 'web', { ...person, email: to })

  await there.goto(mail.page)
  await there.getByRole('link', { name: 'Confirm this address' }).first().click()
  await expect(there.getByRole('heading', { name: 'This link is no longer good' })).toBeVisible()
  await expectNoFindings(there, 'a link about an e-mail that was used')
})

test('PA6: whoever owns the old mailbox takes the change back, and chooses a new password', async ({
  product,
  newWindow,
}) => {
  const person = await product.society.person({ name: 'Victor Lane' })
  const { email: old } = person
  const to = product.society.newEmail('Victor Thief')
  const thief = await newWindow()
  await openSignedIn(thief, product, 'web', person)
  await openProfile(thief, person)
  await askForEmail(thief, product, person, to)
  const proof = await product.mailbox.nextAbout(to, /Confirm your new e-mail/)
  await thief.goto(proof.page)
  await thief.getByRole('link', { name: 'Confirm this address' }).first().click()
  await thief.getByRole('button', { name: 'This is my address' }).click()
  await thief.goto(product.apps.web)
  await expect(userMenu(thief, person)).toBeVisible()

  const owner = await newWindow()
  const warning = await product.mailbox.nextAbout(old, /The e-mail of your account was changed/)
  await owner.goto(warning.page)
  await owner.getByRole('link', { name: 'This was not me' }).first().click()
  await expect(owner.getByText(to)).toBeVisible()
  await expectNoFindings(owner, 'the page that stops a change of e-mail')
  await owner.getByRole('button', { name: 'Stop it, it was not me' }).click()
  await expect(owner.getByRole('heading', { name: 'The change was stopped' })).toBeVisible()
  await expect(thief.getByRole('heading', { name: 'Sign in', level: 1 })).toBeVisible()
  await enterPassword(thief, { email: to, password: person.password })
  await expect(thief.getByRole('alert')).toContainText('do not match')

  const reset = await product.mailbox.nextAbout(old, /Choose a new password/)
  await owner.goto(reset.page)
  await owner.getByRole('link', { name: 'Choose a new password' }).first().click()
  person.password = 'nine-herons-at-low-tide'
  await owner.getByLabel('New password', { exact: true }).fill(person.password)
  await owner.getByLabel('Repeat the new password').fill(person.password)
  await owner.getByRole('button', { name: 'Set the new password' }).click()
  await expect(owner.getByText('Your password was changed.')).toBeVisible()
  await signIn(owner, product, 'web', person)
})

test('PA6, SU2: without MFA the button leads to turning it on', async ({ product, newWindow }) => {
  const person = await product.society.person({ name: 'Wanda Reed', mfa: 'OFF' })
  const page = await newWindow()
  await openSignedIn(page, product, 'store', await administrator(product, person))
  await openProfile(page, person)
  await page.getByRole('button', { name: /Change e.mail/ }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Ok' }).click()
  await expect(page).toHaveURL(/#mfa$/)
})

async function administrator(product: Product, person: Person): Promise<Person> {
  await product.society.ecosystem({ name: 'Reed Gardens', plan: 'PLUS', administrator: person })
  return person
}

/** Asks for another e-mail in the profile that is open. */
async function askForEmail(page: Page, product: Product, person: Person, to: string) {
  await page.getByRole('button', { name: /Change e.mail/ }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel(/New e.mail/).fill(to)
  await dialog.getByLabel('Password', { exact: true }).fill(person.password)
  await confirmWithCode(dialog, product, person, 'Send the link')
  await expect(dialog).toBeHidden()
}
