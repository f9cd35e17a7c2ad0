import type { Locator, Page } from '@playwright/test'

/** Types six digits into the code field, one after the other, as on a keyboard. */
export async function typeCode(
  within: Page | Locator,
  label: string,
  digits: string,
): Promise<void> {
  await within.getByRole('textbox', { name: label, exact: true }).pressSequentially(digits)
}
