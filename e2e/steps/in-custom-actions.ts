import { expect, type Locator, type Page } from '@playwright/test'
import { menuOf } from './in-team.ts'

/** Goes to Admin → Custom actions & menus by the menu. */
export async function openCustomActions(page: Page): Promise<void> {
  await menuOf(page).getByRole('link', { name: 'Custom actions & menus' }).click()
  await expect(
    page.getByRole('heading', { name: 'Custom actions & menus', level: 1 }),
  ).toBeVisible()
}

/** Opens *New* on that page. */
export async function newCustomActionForm(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'New', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'New menu or action' })
  await expect(dialog).toBeVisible()
  return dialog
}

/** What the list shows of one. */
export const lineOfCustomAction = (page: Page, label: string): Locator =>
  page.getByRole('listitem').filter({ hasText: label })
