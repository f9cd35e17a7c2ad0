import { expect, type FrameLocator, type Page } from '@playwright/test'
import type { Mail } from '../product/mailbox.ts'

/** Opens an e-mail in the mail catcher's page. Returns the frame that shows it. */
export async function openMail(catcher: Page, { subject }: Mail): Promise<FrameLocator> {
  const line = catcher.getByText(subject, { exact: true }).first()
  // The page learns of new e-mails by its own socket. One that arrives while the page loads is shown only
  // after a reload.
  await expect(async () => {
    if (!(await line.isVisible())) await catcher.reload()
    await expect(line).toBeVisible({ timeout: 3_000 })
  }).toPass()
  await line.click()
  await expect(catcher.getByRole('heading', { name: subject })).toBeVisible()
  return catcher.frameLocator('iframe')
}

/** The six digits in the e-mail. */
export async function readCode(shown: FrameLocator): Promise<string> {
  const text = await shown
    .getByText(/^\s*\d{6}\s*$/)
    .first()
    .textContent()
  return (text ?? '').trim()
}

/** Follows a button of the e-mail, which opens a new tab. */
export async function followButton(
  catcher: Page,
  shown: FrameLocator,
  name: string,
): Promise<Page> {
  const [opened] = await Promise.all([
    catcher.context().waitForEvent('page'),
    shown.getByRole('link', { name, exact: true }).click(),
  ])
  return opened
}
