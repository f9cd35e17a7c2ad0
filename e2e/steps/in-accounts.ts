import { expect, type Locator, type Page } from '@playwright/test'
import type { Person } from '../product/person.ts'
import type { Product } from '../product/product.ts'
import { menuOf, newTeamScene, type TeamScene } from './in-team.ts'

/** A partner with accounts. */
export interface AccountScene extends TeamScene {
  /** Who runs the first account, *Clínica Aurora*. */
  readonly administrator: Person
}

/** Creates a partner that looks after four accounts, and one more that is cancelled. */
export async function newAccountScene(
  product: Product,
  newWindow: () => Promise<Page>,
): Promise<AccountScene> {
  const scene = await newTeamScene(product, newWindow)
  const { society } = product
  const administrator = await society.person({ name: 'Lúcia Andrade' })
  const aurora = await society.ecosystem({
    name: 'Clínica Aurora',
    plan: 'PREMIUM',
    administrator,
  })
  await society.member(aurora.id, await society.person({ name: 'Noé Reis' }))
  await society.account(scene.partner, aurora, {
    situation: 'PRODUCTION',
    legalName: 'Aurora Serviços Médicos Ltda.',
    tax: { kind: 'CNPJ', number: '12345678000195' },
  })
  const others = [
    ['Café do Porto', 'LATE'],
    ['Padaria Trigal', 'DEPLOYING'],
    ['Vinícola Serra Alta', 'DEMO'],
    ['Nova Era Turismo', 'CANCELLED'],
  ] as const
  for (const [name, situation] of others) {
    const ecosystem = await society.ecosystem({
      name,
      plan: 'PLUS',
      administrator: await society.person({ name: `Dona ${name}` }),
    })
    await society.account(scene.partner, ecosystem, { situation })
  }
  return { ...scene, administrator }
}

/** Goes to Admin → Accounts by the menu. */
export async function openAccounts(page: Page): Promise<void> {
  await menuOf(page).getByRole('link', { name: 'Accounts', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'Accounts', level: 1 })).toBeVisible()
}

/** Goes to Admin → Accounts, and opens one there. */
export async function openAccount(page: Page, name: string): Promise<void> {
  await openAccounts(page)
  await page.getByRole('link', { name }).click()
  await expect(page.getByRole('heading', { name, level: 1 })).toBeVisible()
}

/** The line of an account in the list, in a wide window. */
export const accountLine = (page: Page, name: string): Locator =>
  page.getByRole('row').filter({ hasText: name })

/** Brings the account on the page into another situation, with a reason where one is asked for. */
export async function changeSituation(
  page: Page,
  act: string,
  title: string,
  reason?: string,
): Promise<void> {
  await page.getByRole('button', { name: act, exact: true }).click()
  const dialog = page.getByRole('dialog', { name: title })
  if (reason) await dialog.getByLabel('Reason').fill(reason)
  await dialog.getByRole('button', { name: act, exact: true }).click()
  await expect(dialog).toBeHidden()
}
