import { expect, type Page } from '@playwright/test'
import type { Person } from '../product/person.ts'
import type { AppName, Product } from '../product/product.ts'
import { byApi } from './by-api.ts'
import { emailLabel } from './email-label.ts'
import { mfaCode } from './mfa-code.ts'
import { typeCode } from './type-code.ts'

/** Signs in on an app's page as a person does: e-mail, password, and the code of their authenticator. */
export async function signIn(
  page: Page,
  product: Product,
  app: AppName,
  person: Person,
): Promise<void> {
  await page.goto(`${product.apps[app]}/sign-in`)
  await enter(page, product, person)
}

/**
 * Opens an app in which a person is signed in already, by the requests of its sign-in page: for journeys that
 * begin after the sign-in. `signIn` tests the page itself.
 */
export async function openSignedIn(
  page: Page,
  product: Product,
  app: AppName,
  person: Person,
): Promise<void> {
  const { email, password } = person
  await byApi(
    page,
    product,
    app,
    'mutation ($input: SignInInput!) { signIn(input: $input) { step } }',
    { input: { email, password } },
  )
  if (person.authenticator)
    await byApi(
      page,
      product,
      app,
      'mutation ($input: CodeInput!) { enterSignInMfaCode(input: $input) { step } }',
      { input: { code: await mfaCode(product, person) } },
    )
  await page.goto(product.apps[app])
  await expect(userMenu(page, person)).toBeVisible()
}

/** Signs in on the sign-in page that the app has just shown by itself. The app returns to the page before. */
export async function signInAgain(page: Page, product: Product, person: Person): Promise<void> {
  await expect(page.getByRole('heading', { name: 'Sign in', level: 1 })).toBeVisible()
  await enter(page, product, person)
}

async function enter(page: Page, product: Product, person: Person): Promise<void> {
  await enterPassword(page, person)
  if (person.authenticator) {
    await expect(page.getByRole('heading', { name: 'Confirm it’s you' })).toBeVisible()
    await typeCode(page, 'MFA code', await mfaCode(product, person))
  }
  await expect(userMenu(page, person)).toBeVisible()
}

/** Fills in the first step of the sign-in page and sends it. */
export async function enterPassword(
  page: Page,
  { email, password }: Pick<Person, 'email' | 'password'>,
): Promise<void> {
  await page.getByLabel(emailLabel).fill(email)
  await page.getByLabel('Password', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Sign in' }).click()
}

/** The menu with the name of the signed-in person, in any language. */
export const userMenu = (page: Page, { name }: Pick<Person, 'name'>) =>
  page.getByRole('banner').getByRole('button', { name })

/** Opens the person's own profile by that menu. */
export async function openProfile(page: Page, person: Pick<Person, 'name'>): Promise<void> {
  await userMenu(page, person).click()
  await page.getByRole('menuitem', { name: 'Profile and security' }).click()
  await expect(page.getByRole('heading', { name: 'Profile and security' })).toBeVisible()
}

/** Signs out by that menu, and waits for the sign-in page. */
export async function signOut(page: Page, person: Pick<Person, 'name'>): Promise<void> {
  await userMenu(page, person).click()
  await page.getByRole('menuitem', { name: 'Sign out' }).click()
  await expect(page.getByRole('heading', { name: 'Sign in', level: 1 })).toBeVisible()
}
