import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures.ts'
import type { Product } from '../product/product.ts'
import { expectNoFindings } from '../steps/axe.ts'
import { emailLabel } from '../steps/email-label.ts'
import { inviteMember } from '../steps/in-store.ts'
import { newScene } from '../steps/scene.ts'
import { openSignedIn } from '../steps/sign-in.ts'

/** The Store of the administrator, on the page of members. */
async function storeOf(product: Product, newWindow: () => Promise<Page>) {
  const { client: administrator, ecosystem } = await newScene(product, newWindow)
  const store = await newWindow()
  await openSignedIn(store, product, 'store', administrator)
  return { administrator, ecosystem, store }
}

/** Opens the invitation's e-mail as a mail program would show it, and follows its link. */
async function followInvitation(page: Page, product: Product, email: string): Promise<void> {
  const mail = await product.mailbox.nextAbout(email, /Invitation to be a member/)
  await page.goto(mail.page)
  await page.getByRole('link', { name: 'See the invitation' }).first().click()
  await expect(page.getByRole('heading', { name: 'You are invited' })).toBeVisible()
  // While the page loads, its heading stands there already.
  await expect(page.getByText('Invited by', { exact: true })).toBeVisible()
}

const waiting = (store: Page) => store.getByRole('region', { name: 'Pending invitations' })

test('ID9: somebody new sees the invitation, sets name and password, and is a member; the administrator sees it live', async ({
  product,
  newWindow,
}) => {
  const { store } = await storeOf(product, newWindow)
  const email = product.society.newEmail('Iris Lane')
  await inviteMember(store, 'Iris Lane', email)
  await expect(waiting(store).getByText('Iris Lane')).toBeVisible()
  await expectNoFindings(store, 'members with a pending invitation')

  const guest = await newWindow()
  await followInvitation(guest, product, email)
  await expectNoFindings(guest, 'the page of an invitation')
  await guest.getByLabel('Name').fill('Iris May Lane')
  await guest
    .getByRole('textbox', { name: 'New password', exact: true })
    .fill('seven-paper-boats-drift')
  await guest.getByLabel('Repeat the new password').fill('seven-paper-boats-drift')
  await guest.getByRole('button', { name: 'Accept' }).click()
  await expect(guest.getByText('You are now a member of Northside Clinic.')).toBeVisible()
  await expect(waiting(store)).toBeHidden()
  await expect(store.getByText('Iris May Lane')).toBeVisible()

  await guest.getByRole('link', { name: 'Sign in' }).click()
  await guest.getByLabel(emailLabel).fill(email)
  await guest.getByLabel('Password', { exact: true }).fill('seven-paper-boats-drift')
  await guest.getByRole('button', { name: 'Sign in' }).click()
  await expect(guest.getByRole('heading', { name: 'Northside Clinic' })).toBeVisible()
})

test('a user finds the invitation at Home, live, and accepts it there', async ({
  product,
  newWindow,
}) => {
  const { store } = await storeOf(product, newWindow)
  const person = await product.society.person({ name: 'Paul Winter' })
  const home = await newWindow()
  await openSignedIn(home, product, 'web', person)
  await inviteMember(store, 'P. Winter', person.email)
  const card = home.getByText(/invites you to Northside Clinic/)
  await expect(card).toBeVisible()
  await expectNoFindings(home, 'Home with an invitation')
  await home.getByRole('button', { name: 'Accept: Northside Clinic' }).click()
  await expect(card).toBeHidden()
  await expect(home.getByRole('heading', { name: 'Northside Clinic' })).toBeVisible()
  await expect(store.getByText('Paul Winter')).toBeVisible()
})

test('a user declines by the link without signing in; an invitation taken back is dead', async ({
  product,
  newWindow,
}) => {
  const { store } = await storeOf(product, newWindow)
  const person = await product.society.person({ name: 'Nora Field' })
  await inviteMember(store, 'Nora', person.email)
  const guest = await newWindow()
  await followInvitation(guest, product, person.email)
  await expect(guest.getByText(`Sign in as ${person.email}`)).toBeVisible()
  await guest.getByRole('button', { name: 'Decline' }).click()
  await expect(guest.getByText('You declined the invitation to Northside Clinic.')).toBeVisible()
  await expect(waiting(store)).toBeHidden()

  const email = product.society.newEmail('Una')
  await inviteMember(store, 'Una', email)
  const mail = await product.mailbox.nextAbout(email, /Invitation to be a member/)
  await store.getByRole('button', { name: 'Take back: Una' }).click()
  await store.getByRole('dialog').getByRole('button', { name: 'Take back' }).click()
  await expect(waiting(store)).toBeHidden()
  await guest.goto(mail.page)
  await guest.getByRole('link', { name: 'See the invitation' }).first().click()
  await expect(guest.getByText('This invitation no longer works')).toBeVisible()
})
