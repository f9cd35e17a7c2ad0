import { expect } from '@playwright/test'
import { pdfFile, pngFile } from '../product/files.ts'
import { appointed } from '../steps/appoint-by-api.ts'
import {
  beginHandover,
  choose,
  contest,
  expectStanding,
  openSuccessorPage,
  sendInvitation,
  startChoosing,
  startHandover,
  visitSuccessorPage,
} from '../steps/as-administrator.ts'
import {
  accept,
  activate,
  activationMail,
  certifyAndSend,
  chooseFiles,
  confirmTakeOver,
  fileLine,
  followMail,
  giveReason,
  invitation,
  openClaim,
} from '../steps/as-successor.ts'
import { newDeclinedScene, openActivity, verifyUser } from '../steps/ecosystem-admin.ts'
import { openProfile, openSignedIn, signInAgain } from '../steps/sign-in.ts'
import { newSuccessionScene } from '../steps/succession-scene.ts'
import { closeNotices, photograph, photographForDocs, type Studio } from './studio.ts'

const DAY = 24 * 3600

/** Ecosystem succession on all sides: appointed, handed over, claimed, declined. */
export async function photographSuccession(studio: Studio): Promise<void> {
  await appointment(studio)
  await handover(studio)
  await claim(studio)
  await support(studio)
}

async function appointment(studio: Studio): Promise<void> {
  const scene = await newSuccessionScene(studio.product, studio.newWindow, 'Northside Clinic')
  const { store, web, successor } = scene
  await visitSuccessorPage(scene)
  await photograph(studio, store, 'succession-store-explanation')
  await store.keyboard.press('Escape')
  await expect(store.getByRole('dialog')).toHaveCount(0)
  await photograph(studio, store, 'succession-store-none')
  const dialog = await startChoosing(scene)
  await dialog.getByLabel('Successor', { exact: true }).fill('oliv')
  await expect(dialog.getByRole('option', { name: successor.name })).toBeVisible()
  await photograph(studio, store, 'succession-store-search')
  await choose(dialog, 'oliv', successor.name)
  await photographForDocs(studio, store, 'succession-store-choose')
  await sendInvitation(scene)
  await closeNotices(store)
  await photograph(studio, store, 'succession-store-pending')
  await invitation(scene)
  await photographForDocs(studio, web, 'succession-web-invitation')
  await accept(scene)
  await photograph(studio, web, 'succession-web-new-mail')
  await web.getByRole('dialog').getByRole('button', { name: 'Close' }).last().click()
  await photograph(studio, web, 'succession-web-home')
  const mail = await activationMail(scene)
  const page = await studio.newWindow()
  await page.goto(mail.page)
  await photograph(studio, page, 'succession-mail-activate')
  await followMail(page, mail, 'Activate status')
  await expect(page.getByRole('button', { name: 'Activate status' })).toBeVisible()
  await photograph(studio, page, 'succession-web-activate')
  await activate(page, mail)
  await photograph(studio, page, 'succession-web-activated')
  await openProfile(web, successor)
  await expect(web.getByRole('link', { name: 'Start succession process' })).toBeVisible()
  await photograph(studio, web, 'succession-web-profile')
  await expectStanding(store, 'Successor accepted')
  await photograph(studio, store, 'succession-store-active')
  for (const window of [store, web, page]) await window.context().close()
}

async function handover(studio: Studio): Promise<void> {
  const scene = await newSuccessionScene(studio.product, studio.newWindow, 'Harbour Dental')
  const { product, store, web, administrator, successor, ecosystem } = scene
  await appointed(scene)
  await openSuccessorPage(scene)
  await store.getByRole('button', { name: 'Start succession process' }).click()
  await expect(store.getByRole('dialog')).toContainText('24 to 48 hours')
  await photograph(studio, store, 'succession-store-start')
  await store.keyboard.press('Escape')
  await expect(store.getByRole('dialog')).toHaveCount(0)
  await (await beginHandover(scene)).getByRole('radio', { name: 'Keep as a User' }).check()
  await photograph(studio, store, 'succession-store-fate')
  await store.keyboard.press('Escape')
  await expect(store.getByRole('dialog')).toHaveCount(0)
  await startHandover(scene, 'Keep as a User')
  await closeNotices(store)
  await photographForDocs(studio, store, 'succession-store-validation')
  await product.pass(DAY)
  const mail = await product.mailbox.nextAbout(successor.email, /^Confirm that you take over/)
  await signInAgain(store, product, administrator)
  await signInAgain(web, product, successor)
  await followMail(web, mail, 'Confirm')
  await expect(web.getByRole('button', { name: 'Confirm administrator status' })).toBeVisible()
  await photographForDocs(studio, web, 'succession-web-confirm')
  await confirmTakeOver(scene)
  await closeNotices(web)
  await photograph(studio, web, 'succession-web-set-up')
  await expect(store.getByRole('status')).toContainText(
    `${successor.name} has confirmed and is the administrator of ${ecosystem.name} now.`,
  )
  await photograph(studio, store, 'succession-store-handed-over')
  for (const window of [store, web]) await window.context().close()
}

async function claim(studio: Studio): Promise<void> {
  const scene = await newSuccessionScene(studio.product, studio.newWindow, 'Reed Cardiology')
  const { product, store, web, ecosystem } = scene
  const letter = pdfFile('Letter of resignation.pdf', ['Helen Brooks resigned in September.'])
  const badge = pngFile('Returned badge.png')
  const reviewer = await product.society.person({ name: 'Ruth Vega', staffRole: 'REVIEWER' })
  await appointed(scene)
  await openSuccessorPage(scene)
  await openClaim(scene)
  await photograph(studio, web, 'succession-web-claim-warning')
  await giveReason(
    scene,
    'The administrator left the company',
    'Helen left the clinic in September and nobody has reached her since.',
  )
  for (const file of [letter, badge]) {
    await chooseFiles(web, [file])
    await expect(fileLine(web, file)).toContainText('Uploaded')
  }
  await photographForDocs(studio, web, 'succession-web-claim-evidence')
  await certifyAndSend(scene)
  await photograph(studio, web, 'succession-web-claim-sent')
  await contest(scene, 'I am only on sabbatical and answer every e-mail.')
  await closeNotices(store)
  await photograph(studio, store, 'succession-store-contested')
  const backoffice = await studio.newWindow()
  await openSignedIn(backoffice, product, 'backoffice', reviewer)
  await expect(backoffice.getByRole('link', { name: ecosystem.name })).toBeVisible()
  await photograph(studio, backoffice, 'succession-backoffice-claims')
  await backoffice.getByRole('link', { name: ecosystem.name }).click()
  await backoffice.getByRole('button', { name: `Show ${letter.name}` }).click()
  await expect(backoffice.getByText('Page 1 of 1')).toBeVisible()
  await expect(backoffice.getByText('The file is the one that was submitted.')).toBeVisible()
  await photographForDocs(studio, backoffice, 'succession-backoffice-claim')
  for (const window of [store, web, backoffice]) await window.context().close()
}

async function support(studio: Studio): Promise<void> {
  const scene = await newDeclinedScene(studio.product, studio.newWindow)
  const { store, backoffice, administrator } = scene
  await openSuccessorPage(scene)
  await expectStanding(store, 'Declined by the platform')
  await photograph(studio, store, 'succession-store-declined')
  await verifyUser(scene, administrator)
  await openActivity(scene)
  await photograph(studio, backoffice, 'succession-backoffice-activity')
  await backoffice.getByRole('button', { name: 'More details' }).click()
  await expect(backoffice.getByRole('dialog')).toBeVisible()
  await photograph(studio, backoffice, 'succession-backoffice-more-details')
}
