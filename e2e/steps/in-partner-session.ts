import { expect, type Locator, type Page } from '@playwright/test'
import type { Ecosystem, Person } from '../product/person.ts'
import type { Product } from '../product/product.ts'
import { colleague, menuOf, newTeamScene, type TeamScene } from './in-team.ts'
import { confirmWithCode } from './mfa-code.ts'
import { openSignedIn } from './sign-in.ts'

export const reason = 'The queue of the invoices stays empty since Monday'

/** A partner that looks after two accounts, and somebody of its team who is signed in. */
export interface AccessScene extends TeamScene {
  readonly account: Ecosystem
  readonly other: Ecosystem
  readonly members: { readonly noe: Person; readonly iris: Person }
  /** Who enters accounts, and the window of their backoffice. */
  readonly person: Person
  readonly desk: Page
}

/** Creates that partner, with a colleague of this profile at the desk. */
export async function newAccessScene(
  product: Product,
  newWindow: () => Promise<Page>,
  profile: 'SUPER_ADMIN' | 'SUPPORT' = 'SUPPORT',
): Promise<AccessScene> {
  const scene = await newTeamScene(product, newWindow)
  const { society } = product
  const account = await society.ecosystem({
    name: 'Clínica Aurora',
    plan: 'PREMIUM',
    administrator: await society.person({ name: 'Lúcia Andrade' }),
  })
  const members = {
    noe: await society.person({ name: 'Noé Reis' }),
    iris: await society.person({ name: 'Íris Cardoso' }),
  }
  await society.member(account.id, members.noe)
  await society.member(account.id, members.iris, 'ATTENDANT')
  await society.account(scene.partner, account)
  const other = await society.ecosystem({
    name: 'Café do Porto',
    plan: 'PLUS',
    administrator: await society.person({ name: 'Dona Alda' }),
  })
  await society.account(scene.partner, other, { situation: 'SUSPENDED' })
  const person = await colleague(scene, 'Sol Prado', profile)
  const desk = await newWindow()
  await openSignedIn(desk, product, 'backoffice', person)
  return { ...scene, account, other, members, person, desk }
}

/** Opens the dialog that enters an account, from the list of accounts. */
export async function accessDialog(page: Page, account: string): Promise<Locator> {
  await menuOf(page).getByRole('link', { name: 'Accounts', exact: true }).click()
  await page.getByRole('button', { name: `Access ${account}` }).click()
  return page.getByRole('dialog', { name: `Access ${account}` })
}

/** Enters an account as one of its members, and waits for the list of sessions. */
export async function enterAccount(
  { product, person, desk }: Pick<AccessScene, 'product' | 'person' | 'desk'>,
  account: string,
  member: string,
): Promise<Locator> {
  const dialog = await accessDialog(desk, account)
  await dialog.getByRole('radio', { name: member }).check()
  await dialog.getByLabel('Reason').fill(reason)
  await confirmWithCode(dialog, product, person, 'Access')
  await expect(desk.getByRole('heading', { name: 'Sessions in accounts', level: 1 })).toBeVisible()
  return runningIn(desk, account)
}

/** The running session in an account, on the page of sessions. */
export const runningIn = (desk: Page, account: string): Locator =>
  desk.getByRole('region', { name: account, exact: true })

/** Opens an environment of a running session in a new tab. */
export async function openTab(desk: Page, account: string, name: 'Store' | 'Web'): Promise<Page> {
  const [tab] = await Promise.all([
    desk.context().waitForEvent('page'),
    runningIn(desk, account)
      .getByRole('button', { name: new RegExp(`Open .*${name} of`) })
      .click(),
  ])
  await expect(barOf(tab)).toBeVisible()
  return tab
}

/** The bar over the pages of a tab under control. */
export const barOf = (tab: Page): Locator => tab.getByRole('region', { name: 'Access session' })

/** Goes on as another member, by the bar. */
export async function viewAs(tab: Page, search: string, member: string): Promise<void> {
  await barOf(tab).getByRole('button', { name: 'View as' }).click()
  const dialog = tab.getByRole('dialog', { name: 'View as another member' })
  await dialog.getByRole('searchbox').fill(search)
  await dialog.getByRole('radio', { name: member }).check()
  await dialog.getByRole('button', { name: 'View as this member' }).click()
  await expect(barOf(tab)).toContainText(`you view it as ${member}`)
}

/** Lets time pass while somebody works in the tab, so that no sign-in idles. */
export async function work(product: Product, tab: Page, seconds: number): Promise<void> {
  for (let left = seconds; left > 0; left -= 600) {
    await product.pass(Math.min(600, left))
    await tab.reload()
    await expect(barOf(tab)).toBeVisible()
  }
}
