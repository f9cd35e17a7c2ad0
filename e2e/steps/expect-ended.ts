import { expect, type Page } from '@playwright/test'

/** Checks that the tab of an ended access session shows nothing of it any more, and says why it ended (AS6). */
export async function expectEnded(tab: Page, why: string): Promise<void> {
  await expect(tab.getByRole('heading', { name: 'The access session has ended' })).toBeVisible()
  await expect(tab.getByText(why)).toBeVisible()
  await expect(tab.getByRole('region', { name: 'Access session' })).toBeHidden()
}
