import { expect, type Page } from '@playwright/test'
import type { LanguageWords } from './languages.ts'

/** The page is in that language, says so to those who hear it, and shows no key in a word's place. */
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

/** The dialog of that title is open, and nothing in it or behind it is a key in a word's place. */
export async function expectDialogIn(page: Page, title: string): Promise<void> {
  await expect(page.getByRole('dialog', { name: title, exact: true })).toBeVisible()
  await expectOnlyWords(page)
}

/** Every word is there, with all that it was to be filled with; a key in its place would stand in `{{}}`. */
export async function expectOnlyWords(page: Page): Promise<void> {
  const shown = await page.locator('body').ariaSnapshot()
  expect(shown).not.toMatch(/\{\{|undefined|\bNaN\b|Invalid Date/)
}
