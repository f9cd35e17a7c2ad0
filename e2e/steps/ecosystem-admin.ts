import { expect, type Page } from '@playwright/test'
import { codeIn } from '../product/mailbox.ts'
import type { Ecosystem, Person } from '../product/person.ts'
import type { Product } from '../product/product.ts'
import { invited } from './appoint-by-api.ts'
import { openSignedIn } from './sign-in.ts'
import { typeCode } from './type-code.ts'

/** An ecosystem whose succession the platform declined, and the analyst whom its administrator calls. */
export interface DeclinedScene {
  readonly product: Product
  readonly analyst: Person
  readonly administrator: Person
  readonly successor: Person
  readonly ecosystem: Ecosystem
  readonly backoffice: Page
  readonly store: Page
  readonly successionId: string
}

/** Invites a member who was never active, so that the platform declines at once (SU16). */
export async function newDeclinedScene(
  product: Product,
  newWindow: () => Promise<Page>,
): Promise<DeclinedScene> {
  const { society } = product
  const analyst = await society.person({ name: 'Andrea Ríos', staffRole: 'ANALYST' })
  const administrator = await society.person({ name: 'Helen Brooks' })
  const successor = await society.person({ name: 'Oliver Grant' })
  const ecosystem = await society.ecosystem({
    name: 'Northside Clinic',
    plan: 'PREMIUM',
    administrator,
  })
  await society.member(ecosystem.id, successor)
  const store = await newWindow()
  await openSignedIn(store, product, 'store', administrator)
  const people = { product, administrator, successor, ecosystem, store }
  const { id: successionId, state } = await invited(people)
  expect(state).toBe('DECLINED_BY_PLATFORM')
  const backoffice = await newWindow()
  await openSignedIn(backoffice, product, 'backoffice', analyst)
  return { ...people, analyst, backoffice, successionId }
}

/** The page on which support begins. Its field has the same name as that of Technical Assistance. */
export async function openEcosystemAdmin(backoffice: Page): Promise<void> {
  const menu = backoffice.getByRole('navigation', { name: 'Main navigation' })
  await menu.getByRole('link', { name: 'Ecosystem Admin' }).click()
  await expect(
    backoffice.getByRole('heading', { name: 'Ecosystem Admin', level: 1, exact: true }),
  ).toBeVisible()
}

/** Enters the user's e-mail, and the code that the user reads out from their mailbox (EA1). */
export async function verifyUser(
  { backoffice, product }: DeclinedScene,
  user: Person,
): Promise<void> {
  await openEcosystemAdmin(backoffice)
  await backoffice.getByLabel('User email').fill(user.email)
  await backoffice.getByRole('button', { name: 'Start Verification Process' }).click()
  await expect(backoffice.getByRole('heading', { name: 'User verification' })).toBeVisible()
  const mail = await product.mailbox.nextAbout(user.email, /code/i)
  await typeCode(backoffice, 'Code the user reads to you', codeIn(mail))
  await backoffice.getByRole('button', { name: 'Verify user' }).click()
  await expect(backoffice.getByRole('heading', { name: 'Select the ecosystem' })).toBeVisible()
}

/** Chooses the ecosystem, and enters the code from the analyst's own mailbox (EA2). */
export async function openActivity({
  backoffice,
  product,
  analyst,
  ecosystem,
}: DeclinedScene): Promise<void> {
  await backoffice.getByRole('radio', { name: ecosystem.name }).check()
  await backoffice.getByRole('button', { name: 'Send verification Code' }).click()
  await expect(
    backoffice.getByRole('heading', { name: 'Internal code verification' }),
  ).toBeVisible()
  const mail = await product.mailbox.nextAbout(analyst.email, /code/i)
  await typeCode(backoffice, 'Your verification code', codeIn(mail))
  await backoffice.getByRole('button', { name: 'Validate code' }).click()
  await expect(backoffice.getByRole('heading', { name: 'User activity' })).toBeVisible()
}
