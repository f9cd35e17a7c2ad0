import { expect, type Locator, type Page } from '@playwright/test'
import type { LocalFile } from '../product/files.ts'
import type { Mail } from '../product/mailbox.ts'
import { confirmWithCode } from './mfa-code.ts'
import { openProfile } from './sign-in.ts'
import type { SuccessionScene } from './succession-scene.ts'

/** The dialog that asks the invited user, at the sign-in or by a live event (SU6). */
export async function invitation({ web }: Pick<SuccessionScene, 'web'>): Promise<Locator> {
  const dialog = web.getByRole('dialog', { name: 'You were chosen as successor' })
  await expect(dialog).toBeVisible()
  return dialog
}

/** Accepts with the MFA code. The page announces a new e-mail (SU6, SU7). */
export async function accept(scene: SuccessionScene): Promise<void> {
  const { web, product, successor } = scene
  await (await invitation(scene)).getByRole('button', { name: 'Accept' }).click()
  const asking = web.getByRole('dialog', { name: 'Accept with your MFA code' })
  await confirmWithCode(asking, product, successor, 'Confirm')
  await expect(web.getByRole('dialog', { name: /You have a new e.mail/ })).toBeVisible()
}

/** Rejects, after the warning that the user can't undo it themself (SU6). */
export async function reject(scene: SuccessionScene): Promise<void> {
  const { web } = scene
  await (await invitation(scene)).getByRole('button', { name: 'Reject' }).click()
  const warning = web.getByRole('dialog', { name: 'Reject the invitation?' })
  await expect(warning).toContainText('You can’t undo this yourself.')
  await warning.getByRole('button', { name: 'Reject' }).click()
  await expect(web.getByRole('dialog')).toBeHidden()
}

/** The e-mail with the activation link (SU7). */
export const activationMail = ({ product, successor }: SuccessionScene): Promise<Mail> =>
  product.mailbox.nextAbout(successor.email, /^Activate your status/)

/** Opens an e-mail as a mail program would show it, and follows its button. */
export async function followMail(window: Page, mail: Mail, button: string): Promise<void> {
  await window.goto(mail.page)
  await window.getByRole('link', { name: button, exact: true }).click()
}

/** Follows the link to the activation page, and presses its button (SU7, SU8). */
export async function activate(window: Page, mail: Mail): Promise<void> {
  await followMail(window, mail, 'Activate status')
  await window.getByRole('button', { name: 'Activate status' }).click()
  await expect(window.getByRole('dialog', { name: /^You are the successor of/ })).toBeVisible()
}

/** The button in the profile with which a claim begins (SU8, SU14). */
export async function openClaim({ web, successor }: SuccessionScene): Promise<void> {
  await openProfile(web, successor)
  await web.getByRole('link', { name: 'Start succession process' }).click()
  await expect(
    web.getByRole('heading', { name: 'You are about to request the succession of this ecosystem' }),
  ).toBeVisible()
}

const goOn = (web: Page) => web.getByRole('button', { name: 'Continue' })

/** Goes from the warning to the step that asks for evidence (SU14). */
export async function giveReason(
  { web }: SuccessionScene,
  reason: string,
  explanation: string,
): Promise<void> {
  await goOn(web).click()
  await expect(web.getByRole('heading', { name: 'What happens now' })).toBeVisible()
  await goOn(web).click()
  await expect(goOn(web)).toBeDisabled()
  await web.getByRole('combobox', { name: 'Reason' }).click()
  await web.getByRole('option', { name: reason }).click()
  await web.getByLabel('Tell us more').fill(explanation)
  await goOn(web).click()
  await expect(web.getByRole('heading', { name: 'Prove the reason' })).toBeVisible()
}

/** Chooses files in the browser's file dialog (SU14). */
export async function chooseFiles(web: Page, files: readonly LocalFile[]): Promise<void> {
  const choosing = web.waitForEvent('filechooser')
  await web.getByRole('button', { name: 'Choose files' }).click()
  await (await choosing).setFiles(files.map((file) => ({ ...file })))
}

/** Drags a file from the desktop onto the page and drops it there (SU14). */
export async function dropFile(web: Page, file: LocalFile): Promise<void> {
  const dataTransfer = await web.evaluateHandle(
    ({ name, type, base64 }) => {
      const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
      const dragged = new DataTransfer()
      dragged.items.add(new File([bytes], name, { type }))
      return dragged
    },
    { name: file.name, type: file.mimeType, base64: file.buffer.toString('base64') },
  )
  const place = web.getByText('Drop files here, or choose them')
  for (const event of ['dragenter', 'dragover', 'drop'])
    await place.dispatchEvent(event, { dataTransfer })
}

/** The line of a chosen file. */
export const fileLine = (web: Page, file: Pick<LocalFile, 'name'>): Locator =>
  web
    .getByRole('group', { name: 'Your files' })
    .getByRole('listitem')
    .filter({ hasText: file.name })

/** Certifies the claim and sends it with the MFA code (SU14). */
export async function certifyAndSend({ web, product, successor }: SuccessionScene): Promise<void> {
  await goOn(web).click()
  const send = web.getByRole('button', { name: 'Send the claim' })
  await expect(send).toBeDisabled()
  await web.getByLabel(/^I certify that the information is true/).check()
  await send.click()
  const asking = web.getByRole('dialog', { name: 'Send with your MFA code' })
  await confirmWithCode(asking, product, successor, 'Send the claim')
  await expect(web.getByRole('heading', { name: 'Your claim was sent' })).toBeVisible()
}

/** On the page behind the e-mail's *Confirm*: takes the ecosystem over (SU11, SU12). */
export async function confirmTakeOver({ web, product, successor }: SuccessionScene): Promise<void> {
  await web.getByRole('button', { name: 'Confirm administrator status' }).click()
  const asking = web.getByRole('dialog', { name: 'Confirm with your MFA code' })
  await confirmWithCode(asking, product, successor, 'Confirm')
  await expect(web.getByRole('heading', { name: 'Set up your ecosystem' })).toBeVisible()
}

/** The four steps of the new administrator's first day (SU12). */
export async function setUp(web: Page, name: string): Promise<void> {
  await web.getByLabel('Name').fill(name)
  await web.getByRole('button', { name: 'Save' }).click()
  await expect(web.getByRole('link', { name: 'Review members in Store' })).toBeVisible()
  await goOn(web).click()
  await expect(web.getByRole('link', { name: 'Appoint a successor in Store' })).toBeVisible()
  await goOn(web).click()
  await expect(web.getByText('MFA is on.')).toBeVisible()
  await web.getByRole('button', { name: 'Finish' }).click()
}
