import { expect, type Page } from '@playwright/test'
import type { LanguageWords } from './languages.ts'

/**
 * Checks that the page is in this language, tells assistive technology so, and shows no key in place of a text.
 */
export async function expectLanguage(
  page: Page,
  { tag }: Pick<LanguageWords, 'tag'>,
  title: string,
): Promise<void> {
  await expect(page.getByRole('heading', { name: title, level: 1, exact: true })).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('lang', tag)
  await expect.poll(() => page.title()).toContain(title)
  await expectOnlyWords(page)
}

/**
 * Checks that the dialog of that title is open, and that neither it nor the page behind it shows a key in place
 * of a text.
 */
export async function expectDialogIn(page: Page, title: string): Promise<void> {
  await expect(page.getByRole('dialog', { name: title, exact: true })).toBeVisible()
  await expectOnlyWords(page)
}

/** Checks that every text is there, with its placeholders filled: neither a key nor `{{…}}` is shown. */
export async function expectOnlyWords(page: Page): Promise<void> {
  const shown = await page.locator('body').ariaSnapshot()
  expect(shown).not.toMatch(/\{\{|undefined|\bNaN\b|Invalid Date/)
}
