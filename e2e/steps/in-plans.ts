import { expect, type Locator, type Page } from '@playwright/test'
import { menuOf } from './in-team.ts'

/** Opens *Admin → Plans* by the menu. */
export async function openPlans(page: Page): Promise<void> {
  await menuOf(page).getByRole('link', { name: 'Plans' }).click()
  await expect(page.getByRole('heading', { name: 'Plans', level: 1 })).toBeVisible()
}

/** The line of a plan in the list, whether that is a table or cards. */
export const planLine = (page: Page, name: string): Locator =>
  page
    .getByRole('row')
    .or(page.getByRole('listitem'))
    .filter({
      has: page.getByRole('link', { name, exact: true }),
    })

/** Makes a plan by the form; of extras only users are sold, at a price. */
export async function newPlan(
  page: Page,
  { name, tier, price, user }: { name: string; tier: RegExp; price: string; user: string },
): Promise<void> {
  await page.getByRole('button', { name: 'New plan' }).click()
  const dialog = page.getByRole('dialog', { name: 'New plan' })
  await dialog.getByRole('textbox', { name: 'Name', exact: true }).fill(name)
  await dialog.getByRole('radio', { name: tier }).check()
  await dialog.getByLabel('Price per month').fill(price)
  await dialog.getByLabel('Users included').selectOption('5')
  await dialog.getByLabel('Each user more').fill(user)
  await dialog.getByLabel('Apps included').selectOption('Unlimited')
  await expect(dialog.getByLabel('Each app more')).toBeDisabled()
  await dialog.getByRole('button', { name: 'Create the plan' }).click()
  await expect(dialog).toHaveCount(0)
}
