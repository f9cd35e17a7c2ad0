import { expect, type Page } from '@playwright/test'
import { type LanguageWords, languages } from './languages.ts'

/** Chooses a language in the menu that every page has, whatever language the page is in. */
export async function chooseLanguage(
  page: Page,
  { name, tag }: Pick<LanguageWords, 'name' | 'tag'>,
): Promise<void> {
  const anyName = languages.map(({ shared }) => shared.shell.appearance).join('|')
  await page.getByRole('button', { name: new RegExp(anyName) }).click()
  await page.getByRole('menuitem', { name }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', tag)
}
