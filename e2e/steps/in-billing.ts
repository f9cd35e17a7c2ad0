import { expect, type Locator, type Page } from '@playwright/test'
import { menuOf } from './in-team.ts'

/** Goes to Admin → Billing report by the menu. */
export async function openBilling(page: Page): Promise<void> {
  await menuOf(page).getByRole('link', { name: 'Billing report' }).click()
  await expect(page.getByRole('heading', { name: 'Billing report', level: 1 })).toBeVisible()
}

/** Goes to Admin → Infrastructure cost by the menu. */
export async function openInfrastructure(page: Page): Promise<void> {
  await menuOf(page).getByRole('link', { name: 'Infrastructure cost' }).click()
  await expect(page.getByRole('heading', { name: 'Infrastructure cost', level: 1 })).toBeVisible()
}

/** Shows one of the tables of the billing report. */
export async function showTable(
  page: Page,
  name: 'Consolidated' | 'Accounts' | 'Instances',
): Promise<void> {
  await page.getByRole('tab', { name }).click()
  await expect(page.getByRole('tab', { name })).toHaveAttribute('aria-selected', 'true')
}

/** Chooses a month, by its place in the list: 0 is the newest. */
export async function chooseMonth(page: Page, place: number): Promise<void> {
  await page.getByRole('combobox', { name: 'Month' }).click()
  await page.getByRole('option').nth(place).click()
}

/** The row of an account in a table. */
export const rowOf = (page: Page | Locator, name: string): Locator =>
  page.getByRole('row').filter({ hasText: name })
