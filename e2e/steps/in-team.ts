import { expect, type Locator, type Page } from '@playwright/test'
import type { Partner, Person } from '../product/person.ts'
import type { Product } from '../product/product.ts'
import { emailLabel } from './email-label.ts'
import { openSignedIn } from './sign-in.ts'

/** A partner whose Principal is signed in to the backoffice; no other journey uses them. */
export interface TeamScene {
  readonly product: Product
  readonly partner: Partner
  readonly principal: Person
  /** The window in which the Principal works. */
  readonly backoffice: Page
}

interface TeamOptions {
  /** Of the Principal; on if left out. */
  mfa?: 'ON' | 'OFF'
}

/** Creates a partner with its Principal, who is signed in. */
export async function newTeamScene(
  product: Product,
  newWindow: () => Promise<Page>,
  { mfa = 'ON' }: TeamOptions = {},
): Promise<TeamScene> {
  const { society } = product
  const principal = await society.person({ name: 'Paula Ferraz', mfa })
  const partner = await society.partner({ name: 'Norte Digital', principal })
  const backoffice = await newWindow()
  await openSignedIn(backoffice, product, 'backoffice', principal)
  return { product, partner, principal, backoffice }
}

/** A further person of the team. */
export async function colleague(
  { product, partner }: TeamScene,
  name: string,
  profile: 'SUPER_ADMIN' | 'SUPPORT' | 'FINANCE',
): Promise<Person> {
  const person = await product.society.person({ name })
  await product.society.admUser(partner, person, profile)
  return person
}

/** The menu of the backoffice. */
export const menuOf = (page: Page): Locator =>
  page.getByRole('navigation', { name: 'Main navigation' })

/** Goes to Admin → ADM users by the menu. */
export async function openAdmUsers(page: Page): Promise<void> {
  await menuOf(page).getByRole('link', { name: 'ADM users' }).click()
  await expect(page.getByRole('heading', { name: 'ADM users', level: 1 })).toBeVisible()
}

/** The line of a person in the list of ADM users, in a wide window. */
export const lineOf = (page: Page, name: string): Locator =>
  page.getByRole('row').filter({ hasText: name })

/** Goes to Admin → ADM users, and opens a person there. */
export async function openAdmUser(page: Page, name: string): Promise<void> {
  await openAdmUsers(page)
  await page.getByRole('link', { name }).click()
  await expect(page.getByRole('heading', { name, level: 1 })).toBeVisible()
}

/** What is typed into *+ New*. */
export interface TypedAdmUser {
  name: string
  email: string
  phone: string
  profile: 'Super Admin' | 'Support' | 'Finance'
}

/** Opens *+ New* on the page of ADM users. */
export async function newAdmUser(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'New', exact: true }).click()
  return page.getByRole('dialog', { name: 'New ADM user' })
}

/** Fills in the dialog of *+ New* and saves. */
export async function saveAdmUser(
  dialog: Locator,
  { name, email, phone, profile }: TypedAdmUser,
): Promise<void> {
  await dialog.getByLabel('Name').fill(name)
  await dialog.getByLabel(emailLabel).fill(email)
  await dialog.getByLabel('Phone').fill(phone)
  await dialog.getByRole('radio', { name: profile }).check()
  await dialog.getByRole('button', { name: 'Save' }).click()
}

/** Does one of the acts that are asked once more, on a person's page. */
export async function actOn(page: Page, act: string, title: string): Promise<void> {
  await page.getByRole('button', { name: act, exact: true }).click()
  const dialog = page.getByRole('dialog', { name: title })
  await dialog.getByRole('button', { name: act, exact: true }).click()
  await expect(dialog).toBeHidden()
}
