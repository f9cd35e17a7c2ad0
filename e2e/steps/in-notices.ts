import { expect, type Locator, type Page } from '@playwright/test'
import { menuOf } from './in-team.ts'

/** What is typed into a new notice; what is left out stays as the form proposes it. */
export interface TypedNotice {
  readonly severity?: 'Information' | 'Warning' | 'Urgent'
  readonly es: string
  readonly ptBr: string
  readonly en: string
  /** In the partner's zone: `2026-11-29T14:05`. */
  readonly from: string
  readonly until: string
}

/** Goes to Admin → Custom notices by the menu. */
export async function openNotices(page: Page): Promise<void> {
  await menuOf(page).getByRole('link', { name: 'Custom notices' }).click()
  await expect(page.getByRole('heading', { name: 'Custom notices', level: 1 })).toBeVisible()
}

/** Opens *New notice*, and fills it in. */
export async function typeNotice(page: Page, notice: TypedNotice): Promise<Locator> {
  await page.getByRole('button', { name: 'New notice' }).click()
  const dialog = page.getByRole('dialog', { name: 'New notice' })
  if (notice.severity) {
    await dialog.getByRole('combobox', { name: 'Severity' }).click()
    await page.getByRole('option', { name: notice.severity }).click()
  }
  await dialog.getByLabel('Text in Spanish').fill(notice.es)
  await dialog.getByLabel('Text in Portuguese').fill(notice.ptBr)
  await dialog.getByLabel('Text in English').fill(notice.en)
  await dialog.getByLabel('Shown from').fill(notice.from)
  await dialog.getByLabel('Shown until').fill(notice.until)
  return dialog
}

/** Saves what was typed. */
export async function saveNotice(dialog: Locator): Promise<void> {
  await dialog.getByRole('button', { name: 'Save' }).click()
  await expect(dialog).toBeHidden()
}

/** The notices above the content of a page. */
export const noticesOn = (page: Page, region = 'Notices'): Locator =>
  page.getByRole('region', { name: region })
