import { expect, test } from '../fixtures.ts'
import { claimedPng, lockedPdf, pdfFile, pngFile } from '../product/files.ts'
import { appointed } from '../steps/appoint-by-api.ts'
import { contest, expectStanding, openSuccessorPage } from '../steps/as-administrator.ts'
import {
  certifyAndSend,
  chooseFiles,
  confirmTakeOver,
  dropFile,
  fileLine,
  followMail,
  giveReason,
  openClaim,
} from '../steps/as-successor.ts'
import { newClaimScene } from '../steps/claim.ts'
import { confirmWithCode } from '../steps/mfa-code.ts'
import { openSignedIn, signInAgain } from '../steps/sign-in.ts'
import { newSuccessionScene } from '../steps/succession-scene.ts'

const DAY = 24 * 3600
const letter = pdfFile('Letter of resignation.pdf', ['Helen resigned in September'])
const badge = pngFile('Returned badge.png')
const disguised = {
  name: 'Certificate.pdf',
  mimeType: 'application/pdf',
  buffer: Buffer.from('<html><script>alert(1)</script></html>'),
}
const notes = { name: 'notes.txt', mimeType: 'text/plain', buffer: Buffer.from('see attached') }
const huge = claimedPng('Poster.png', 30_000, 30_000)
const locked = lockedPdf('Locked deed.pdf')
const empty = { name: 'empty.pdf', mimeType: 'application/pdf', buffer: Buffer.alloc(0) }

test('SU14: a claim with files chosen and dropped is reviewed after a day, and its successor takes over', async ({
  product,
  newWindow,
}) => {
  const scene = await newSuccessionScene(product, newWindow)
  const { store, web, administrator, successor, ecosystem } = scene
  const reviewer = await product.society.person({ name: 'Ruth Vega', staffRole: 'REVIEWER' })
  await appointed(scene)
  await openSuccessorPage(scene)
  await openClaim(scene)
  await expect(web.getByRole('main')).toContainText('24 to 48 hours')
  await giveReason(scene, 'The administrator left the company', 'Nobody has reached Helen since.')

  await web.reload()
  await web.getByRole('button', { name: 'Continue' }).click()
  await web.getByRole('button', { name: 'Continue' }).click()
  await expect(web.getByLabel('Tell us more')).toHaveValue('Nobody has reached Helen since.')
  await expect(web.getByRole('combobox', { name: 'Reason' })).toHaveValue(
    'The administrator left the company',
  )
  const goOn = web.getByRole('button', { name: 'Continue' })
  await goOn.click()
  await expect(goOn).toBeDisabled()
  await chooseFiles(web, [letter, disguised, notes, empty, huge, locked])
  await expect(fileLine(web, letter)).toContainText('Uploaded')
  for (const [refused, why] of [
    [disguised, 'Only PDF, PNG and JPEG'],
    [notes, 'Only PDF, PNG and JPEG'],
    [empty, 'is empty'],
    [huge, 'too many pixels'],
    [locked, 'locked by a password'],
  ] as const) {
    await expect(fileLine(web, refused).getByRole('alert')).toContainText(why)
    await web.getByRole('button', { name: `Remove ${refused.name}` }).click()
    await expect(fileLine(web, refused)).toBeHidden()
  }
  await dropFile(web, badge)
  await expect(fileLine(web, badge)).toContainText('Uploaded')
  await certifyAndSend(scene)
  await expectStanding(web, 'Claim under review')
  await expectStanding(store, 'Claim under review')
  await expect(store.getByRole('main')).toContainText('Nobody has reached Helen since.')
  await product.mailbox.nextAbout(administrator.email, /claims your ecosystem/)
  await product.mailbox.nextAbout(reviewer.email, /waits for review$/)

  await product.pass(DAY)
  const backoffice = await newWindow()
  await openSignedIn(backoffice, product, 'backoffice', reviewer)
  await backoffice.getByRole('link', { name: ecosystem.name }).click()
  for (const file of [letter, badge])
    await expect(backoffice.getByRole('button', { name: `Show ${file.name}` })).toBeVisible()
  await backoffice.getByRole('button', { name: 'Approve' }).click()
  const dialog = backoffice.getByRole('dialog', { name: 'Approve this claim?' })
  await confirmWithCode(dialog, product, reviewer, 'Approve')
  await expect(backoffice.getByText('Waiting for confirmation').first()).toBeVisible()

  const mail = await product.mailbox.nextAbout(successor.email, /^Confirm that you take over/)
  await signInAgain(web, product, successor)
  await followMail(web, mail, 'Confirm')
  await confirmTakeOver(scene)
  await product.mailbox.nextAbout(administrator.email, /has a new administrator$/)
  await expect(backoffice.getByText('Completed').first()).toBeVisible()
})

test('SU14: leaving while a file is on its way asks first', async ({ product, newWindow }) => {
  const scene = await newSuccessionScene(product, newWindow)
  const { web } = scene
  await appointed(scene)
  await openClaim(scene)
  await giveReason(scene, 'The administrator left the company', 'Nobody has reached Helen since.')
  // An upload that never ends.
  await web.route('**/evidence', () => undefined)
  await chooseFiles(web, [letter])
  const leave = web.getByRole('link', { name: 'Leave without sending' })
  await leave.click()
  const question = web.getByRole('dialog', { name: 'Leave during the upload?' })
  await question.getByRole('button', { name: 'Cancel', exact: true }).click()
  await expect(question).toBeHidden()
  await expect(fileLine(web, letter)).toBeVisible()
  await leave.click()
  await question.getByRole('button', { name: 'Leave', exact: true }).click()
  await expect(web).toHaveURL(/\/succession$/)
})

test('SU17: the administrator contests a claim in the Store, and successor and reviewer read why', async ({
  product,
  newWindow,
}) => {
  const scene = await newClaimScene(product, newWindow, [letter])
  const { store, web, backoffice, successor, reviewer, ecosystem } = scene
  const reason = 'I am only on sabbatical and answer every e-mail.'
  await backoffice.getByRole('link', { name: ecosystem.name }).click()
  await web.goto(`${product.apps.web}/succession`)
  await expect(
    store.getByRole('alert').filter({ hasText: `${successor.name} claims this ecosystem.` }),
  ).toBeVisible()
  await store.getByRole('link', { name: 'See the claim' }).click()
  await store.getByRole('dialog').getByRole('button', { name: 'Understood' }).click()
  await expect(store.getByRole('main')).toContainText(`you are removed from ${ecosystem.name}`)
  await expect(store.getByRole('main')).toContainText('If you do nothing, a reviewer decides')
  const filler = 'aaaaaaaaaaaaaaaa'
  await store.getByRole('button', { name: 'Contest the claim' }).click()
  const dialog = store.getByRole('dialog', { name: 'Contest the claim' })
  const why = dialog.getByLabel('Why is the claim not right?')
  await why.fill(filler)
  await confirmWithCode(dialog, product, scene.administrator, 'Contest the claim')
  await expect(dialog.getByText('Write a real reason')).toBeVisible()
  await expect(why).toHaveValue(filler)
  await store.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
  await contest(scene, reason)
  await expect(store.getByRole('button', { name: 'Contest the claim' })).toHaveCount(0)
  await expect(store.getByRole('main')).toContainText('decides on the evidence and your words')
  await expect(store.getByRole('main')).not.toContainText('If you do nothing')
  await expect(backoffice.getByText('The administrator contests this claim')).toBeVisible()
  await expect(backoffice.getByRole('blockquote')).toContainText(reason)
  await expect(web.getByRole('main')).toContainText(reason)
  for (const { email } of [reviewer, successor])
    await product.mailbox.nextAbout(email, /is contested$/)
})

test('SU15: whoever cancels their claim is not the successor any more, and the administrator sees it', async ({
  product,
  newWindow,
}) => {
  const scene = await newClaimScene(product, newWindow, [letter])
  const { store, web, administrator } = scene
  await openSuccessorPage(scene)
  await expectStanding(store, 'Claim under review')
  await web.goto(`${product.apps.web}/succession`)
  const cancel = web.getByRole('button', { name: 'Cancel the claim' })
  await cancel.click()
  const dialog = web.getByRole('dialog', { name: 'Cancel the succession process?' })
  await expect(dialog).toContainText('you stop being the successor')
  await dialog.getByRole('button', { name: 'Don’t cancel' }).click()
  await expect(dialog).toBeHidden()
  await cancel.click()
  await dialog.getByRole('button', { name: 'Cancel the claim' }).click()
  await expectStanding(web, 'Declined by the user')
  await expectStanding(store, 'Declined by the user')
  for (const act of ['Resend invitation', 'Go back'])
    await expect(store.getByRole('button', { name: act })).toBeVisible()
  await product.mailbox.nextAbout(administrator.email, /^The claim to .* was cancelled$/)
})
