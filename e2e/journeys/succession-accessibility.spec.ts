import { expect, test } from '../fixtures.ts'
import { pdfFile, pngFile } from '../product/files.ts'
import { appointed } from '../steps/appoint-by-api.ts'
import {
  beginHandover,
  choose,
  contest,
  expectStanding,
  goToSuccessorPage,
  invite,
  openSuccessorPage,
  startChoosing,
  startHandover,
  visitSuccessorPage,
} from '../steps/as-administrator.ts'
import {
  accept,
  activate,
  activationMail,
  chooseFiles,
  confirmTakeOver,
  fileLine,
  followMail,
  invitation,
  openClaim,
  reject,
} from '../steps/as-successor.ts'
import { expectNoFindings } from '../steps/axe.ts'
import { confirmWithCode } from '../steps/mfa-code.ts'
import { openProfile, openSignedIn, signInAgain } from '../steps/sign-in.ts'
import { newSuccessionScene } from '../steps/succession-scene.ts'

const DAY = 24 * 3600

test('axe finds nothing from the choice of a successor to the invitation', async ({
  product,
  newWindow,
}) => {
  const scene = await newSuccessionScene(product, newWindow)
  const { store, successor } = scene
  await visitSuccessorPage(scene)
  await expectNoFindings(store, 'explanation')
  await store.keyboard.press('Escape')
  await expectNoFindings(store, 'no successor yet')
  const dialog = await startChoosing(scene)
  await expectNoFindings(store, 'choosing')
  await dialog.getByLabel('Successor', { exact: true }).fill('oliv')
  await expect(dialog.getByRole('option', { name: successor.name })).toBeVisible()
  await expectNoFindings(store, 'members found')
  await choose(dialog, 'oliv', successor.name)
  await expectNoFindings(store, 'chosen')
  await dialog.getByRole('button', { name: `Remove ${successor.name}` }).click()
  await expectNoFindings(store, 'removed again')
  await choose(dialog, 'oliv', successor.name)
  await dialog.getByRole('button', { name: 'Send invitation' }).click()
  await expectNoFindings(store, 'MFA code of an invitation')
  await store.keyboard.press('Escape')
  await store.keyboard.press('Escape')
  await expect(store.getByRole('dialog')).toHaveCount(0)
  await invite(scene)
  await expectNoFindings(store, 'pending')
  await store.getByRole('button', { name: 'Cancel invitation', exact: true }).click()
  await expectNoFindings(store, 'cancelling the invitation')

  const { society } = product
  const administrator = await society.person({ name: 'Maya Reed', mfa: 'OFF' })
  await society.ecosystem({ name: 'Reed Cardiology', plan: 'PLUS', administrator })
  const withoutMfa = await newWindow()
  await openSignedIn(withoutMfa, product, 'store', administrator)
  await openSuccessorPage({ store: withoutMfa })
  await withoutMfa.getByRole('button', { name: 'Assign a successor' }).click()
  await expectNoFindings(withoutMfa, 'MFA is off')
})

test('axe finds nothing from the invitation to the active successor, on both sides', async ({
  product,
  newWindow,
}) => {
  const scene = await newSuccessionScene(product, newWindow)
  const { store, web, administrator, successor } = scene
  await web.goto(`${product.apps.web}/succession`)
  await expect(web.getByText('You are no successor')).toBeVisible()
  await expectNoFindings(web, 'no successor')
  await openSuccessorPage(scene)
  await invite(scene)
  const dialog = await invitation(scene)
  await expectNoFindings(web, 'invitation')
  await dialog.getByRole('button', { name: 'Reject' }).click()
  await expectNoFindings(web, 'rejecting')
  await web.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click()
  await reject(scene)
  await expectStanding(store, 'Declined by the user')
  await expectNoFindings(store, 'declined by the user')
  await expectNoFindings(web, 'rejected')
  await store.getByRole('button', { name: 'Resend invitation' }).click()
  const again = store.getByRole('dialog', { name: 'Resend invitation' })
  await confirmWithCode(again, product, administrator, 'Resend invitation')
  await (await invitation(scene)).getByRole('button', { name: 'Decide later' }).click()
  await expectNoFindings(web, 'an answer is waited for')
  await web.getByRole('button', { name: 'Accept' }).click()
  await expectNoFindings(web, 'accepting')
  await web.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click()
  await web.goto(`${product.apps.web}/`)
  await accept(scene)
  await expectNoFindings(web, 'new e-mail')
  await web.getByRole('dialog').getByRole('button', { name: 'Close' }).last().click()
  await expectNoFindings(web, 'home, the activation waits')
  await expectStanding(store, 'Accepted, not yet activated')
  await expectNoFindings(store, 'accepted')

  const mail = await activationMail(scene)
  const page = await newWindow()
  await page.goto(`${product.apps.web}/activate-succession`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expectNoFindings(page, 'activation without its link')
  await followMail(page, mail, 'Activate status')
  await expect(page.getByRole('button', { name: 'Activate status' })).toBeVisible()
  await expectNoFindings(page, 'activation')
  await activate(page, mail)
  await expectNoFindings(page, 'activated')
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).last().click()
  await expectNoFindings(page, 'result of the activation')
  await followMail(page, mail, 'Activate status')
  await expect(page.getByRole('heading', { name: 'This link is not good any more' })).toBeVisible()
  await expectNoFindings(page, 'dead activation link')
  await openProfile(web, successor)
  await expect(web.getByRole('link', { name: 'Start succession process' })).toBeVisible()
  await expectNoFindings(web, 'profile of a successor')
})

test('axe finds nothing from the start of the hand-over to the new administrator', async ({
  product,
  newWindow,
}) => {
  const scene = await newSuccessionScene(product, newWindow)
  const { store, web, administrator, successor } = scene
  await appointed(scene)
  await openSuccessorPage(scene)
  await expectNoFindings(store, 'successor accepted')
  await store.getByRole('button', { name: 'Start succession process' }).click()
  await expectNoFindings(store, 'alert before the hand-over')
  await store.keyboard.press('Escape')
  await beginHandover(scene)
  await expectNoFindings(store, 'fate of the administrator')
  await store.keyboard.press('Escape')
  await startHandover(scene, 'Keep as a User')
  await expectNoFindings(store, 'in validation')
  await store.getByRole('link', { name: 'Plan and modules' }).click()
  await expect(store.getByRole('link', { name: 'See the process' })).toBeVisible()
  await expectNoFindings(store, 'plan of an ecosystem in validation')
  await web.goto(`${product.apps.web}/succession`)
  await expectStanding(web, 'In validation')
  await expectNoFindings(web, 'successor’s view of the validation')

  await product.pass(DAY)
  await product.mailbox.nextAbout(successor.email, /^Confirm that you take over/)
  await signInAgain(store, product, administrator)
  await goToSuccessorPage(store)
  await expectStanding(store, 'Waiting for confirmation')
  await expectNoFindings(store, 'validated')
  await signInAgain(web, product, successor)
  await web.getByRole('link', { name: 'Confirm' }).click()
  await expect(web.getByRole('button', { name: 'Confirm administrator status' })).toBeVisible()
  await expectNoFindings(web, 'confirming')
  await confirmTakeOver(scene)
  await expect(
    store.getByText(`${successor.name} has confirmed and is the administrator`),
  ).toBeVisible()
  await expectNoFindings(store, 'signed out by the hand-over')
  const heading = web.getByRole('heading', { level: 2 })
  for (const title of [
    'What is the ecosystem called?',
    'Who belongs to it?',
    'Who follows you?',
    'Your account is protected',
  ]) {
    await expect(heading.filter({ hasText: title })).toBeVisible()
    await expectNoFindings(web, title)
    await web
      .getByRole('button', { name: /^(Later|Continue|Finish)$/ })
      .last()
      .click()
  }
  await web.goto(`${product.apps.web}/confirm-succession`)
  await expect(web.getByText('Nothing to confirm')).toBeVisible()
  await expectNoFindings(web, 'nothing to confirm')
  await web.goto(`${product.apps.web}/succession`)
  await expectStanding(web, 'Completed')
  await expectNoFindings(web, 'completed')
})

test('axe finds nothing in a claim, on both sides', async ({ product, newWindow }) => {
  const scene = await newSuccessionScene(product, newWindow)
  const { store, web, successor } = scene
  const letter = pdfFile('Letter of resignation.pdf', ['Helen resigned in September'])
  const notes = { name: 'notes.txt', mimeType: 'text/plain', buffer: Buffer.from('see attached') }
  await appointed(scene)
  await openSuccessorPage(scene)
  await openClaim(scene)
  const goOn = web.getByRole('button', { name: 'Continue' })
  await expectNoFindings(web, 'warning')
  await goOn.click()
  await expectNoFindings(web, 'information')
  await goOn.click()
  await web.getByRole('combobox', { name: 'Reason' }).click()
  await expectNoFindings(web, 'reasons')
  await web.getByRole('option', { name: 'Court order' }).click()
  await expectNoFindings(web, 'reason')
  await goOn.click()
  await expectNoFindings(web, 'evidence, none')
  await chooseFiles(web, [letter, pngFile('Returned badge.png'), notes])
  await expect(fileLine(web, letter)).toContainText('Uploaded')
  await expect(fileLine(web, notes).getByRole('alert')).toBeVisible()
  await expectNoFindings(web, 'evidence')
  await web.getByRole('button', { name: `Remove ${notes.name}` }).click()
  await goOn.click()
  await expectNoFindings(web, 'certificate')
  await web.getByLabel(/^I certify/).check()
  await web.getByRole('button', { name: 'Send the claim' }).click()
  await expectNoFindings(web, 'MFA code of a claim')
  const asking = web.getByRole('dialog', { name: 'Send with your MFA code' })
  await confirmWithCode(asking, product, successor, 'Send the claim')
  await expect(web.getByRole('heading', { name: 'Your claim was sent' })).toBeVisible()
  await expectNoFindings(web, 'claim sent')
  await expectStanding(store, 'Claim under review')
  await expectNoFindings(store, 'claimed')
  await store.getByRole('button', { name: 'Contest the claim' }).click()
  await expectNoFindings(store, 'contesting')
  await store.keyboard.press('Escape')
  await contest(scene, 'I am only on sabbatical and answer every e-mail.')
  await expectNoFindings(store, 'contested')
  await store.getByRole('link', { name: 'Members', exact: true }).click()
  await expect(store.getByText('claims this ecosystem.')).toBeVisible()
  await expectNoFindings(store, 'members of a claimed ecosystem')
  await web.getByRole('button', { name: 'Cancel the claim' }).click()
  await expectNoFindings(web, 'cancelling the claim')
  await web.getByRole('dialog').getByRole('button', { name: 'Cancel the claim' }).click()
  await expectStanding(web, 'Declined by the user')
  await expectNoFindings(web, 'claim cancelled')
})
