import { expect, type Page } from '@playwright/test'
import { codeIn } from '../product/mailbox.ts'
import type { Scene } from './scene.ts'
import { typeCode } from './type-code.ts'

/** The analyst's reason. The client reads it on every page and in every e-mail about the request. */
export const REASON = 'You can’t see this month’s claims: we look at your settings together.'

/** Looks a client up by e-mail (AS1, AS2). */
export async function findClient({ backoffice, client }: Scene): Promise<void> {
  const menu = backoffice.getByRole('navigation', { name: 'Main navigation' })
  await menu.getByRole('link', { name: 'Technical Assistance' }).click()
  // Waits for the page: the first page has the same field, and what is typed there would be lost.
  await expect(
    backoffice.getByRole('heading', { name: 'Technical Assistance', level: 1 }),
  ).toBeVisible()
  await backoffice.getByLabel('User email').fill(client.email)
  await backoffice.getByRole('button', { name: 'Start Verification Process' }).click()
  await expect(backoffice.getByRole('region', { name: 'User information' })).toContainText(
    client.name,
  )
}

/** Goes from the e-mail address to the open request (AS2). */
export async function startRequest(scene: Scene): Promise<void> {
  const { backoffice, client } = scene
  await findClient(scene)
  await backoffice.getByRole('button', { name: 'Go to Internal Validation' }).click()
  await expect(
    backoffice.getByRole('heading', { name: `Assistance for ${client.name}` }),
  ).toBeVisible()
}

/** Internal Validation: the analyst proves themself by the code in their own mailbox (AS3). */
export async function validate({ backoffice, product, analyst }: Scene): Promise<void> {
  await backoffice.getByRole('button', { name: 'Start Verification', exact: true }).click()
  const mail = await product.mailbox.nextAbout(analyst.email, /code/)
  await typeCode(backoffice, 'Your verification code', codeIn(mail))
  await backoffice.getByRole('button', { name: 'Validate code' }).click()
}

/** Writes the reason, and has the code sent to the client (AS4). */
export async function tellClient({ backoffice }: Scene): Promise<void> {
  await backoffice.getByLabel('Reason for the assistance').fill(REASON)
  await backoffice.getByRole('button', { name: 'Send code to the client' }).click()
  await expect(backoffice.getByRole('heading', { name: 'Both enter the code' })).toBeVisible()
}

/** Goes from nothing to a client who has the code. */
export async function askClient(scene: Scene): Promise<void> {
  await startRequest(scene)
  await validate(scene)
  await tellClient(scene)
}

/** The analyst enters the code that the client has read out (AS5). */
export async function enterClientCode({ backoffice }: Scene, code: string): Promise<void> {
  await typeCode(backoffice, 'Code the client reads to you', code)
  await backoffice.getByRole('button', { name: 'Enter code' }).click()
}

/** The countdown on the analyst's side, visible during the whole session (AS6). */
export const timeLeft = (page: Page) => page.getByRole('timer', { name: 'Time left', exact: true })

/** The buttons of the environments, in their order on the page (AS7). */
export const environmentButtons = (page: Page) =>
  page.getByRole('region', { name: 'Environments' }).getByRole('button')

/** Opens an environment in a new tab of the analyst's browser (AS8). */
export async function openEnvironment(page: Page, name: 'Store' | 'Web' | 'RCM'): Promise<Page> {
  const [tab] = await Promise.all([
    page.context().waitForEvent('page'),
    environmentButtons(page)
      .filter({ hasText: `Waizant ${name}` })
      .click(),
  ])
  await expect(tab.getByRole('region', { name: 'Access session' })).toBeVisible()
  return tab
}

/** Ends the session before its time (AS6). */
export async function endSession({ backoffice }: Scene): Promise<void> {
  await backoffice.getByRole('button', { name: 'End session' }).click()
  const dialog = backoffice.getByRole('dialog', { name: 'End the assistance session?' })
  await dialog.getByRole('button', { name: 'End session' }).click()
}

/** Cancels the process with a reason, which is required (AS9). */
export async function cancelProcess(page: Page, reason: string): Promise<void> {
  await page.getByRole('button', { name: 'Cancel process' }).click()
  const dialog = page.getByRole('dialog', { name: 'Cancel the assistance process' })
  const confirm = dialog.getByRole('button', { name: 'Cancel process' })
  await expect(confirm).toBeDisabled()
  await dialog.getByLabel('Why is it cancelled?').fill(reason)
  await confirm.click()
  await expect(page.getByRole('heading', { name: 'Process cancelled' })).toBeVisible()
}

/** Leaves the session in one tab; in the backoffice the session goes on (AS15). */
export async function leaveSession(tab: Page): Promise<void> {
  await tab.getByRole('button', { name: 'Leave' }).click()
  const question = tab.getByRole('dialog', { name: 'Leave the access session?' })
  await question.getByRole('button', { name: 'Leave' }).click()
  await expect(tab.getByRole('heading', { name: 'You left the access session' })).toBeVisible()
}
