import { expect, type Page } from '@playwright/test'
import { codeIn } from '../product/mailbox.ts'
import {
  endSession,
  enterClientCode,
  findClient,
  openEnvironment,
  startRequest,
  tellClient,
  timeLeft,
  validate,
} from '../steps/as-analyst.ts'
import { allow, clientTimer, followLink, requestMail } from '../steps/as-client.ts'
import { renameEcosystem } from '../steps/in-store.ts'
import { newScene, type Scene } from '../steps/scene.ts'
import { openSignedIn } from '../steps/sign-in.ts'
import { sideBySide } from './side-by-side.ts'
import { photograph, type Studio } from './studio.ts'

/** Technical assistance on both sides, from the e-mail address to the summary. */
export async function photographAssistance(studio: Studio): Promise<void> {
  const scene = await newScene(studio.product, studio.newWindow)
  await untilBothCodes(studio, scene)
  const clientWindow = await inSession(studio, scene)
  await atTheEnd(studio, scene, clientWindow)
}

async function untilBothCodes(studio: Studio, scene: Scene): Promise<void> {
  const { backoffice, product, client } = scene
  await photograph(studio, backoffice, 'backoffice-find')
  await findClient(scene)
  await photograph(studio, backoffice, 'backoffice-found')
  await startRequest(scene)
  await photograph(studio, backoffice, 'backoffice-internal-validation')
  await validate(scene)
  await expect(backoffice.getByLabel('Reason for the assistance')).toBeVisible()
  await photograph(studio, backoffice, 'backoffice-reason')
  await tellClient(scene)
  await photograph(studio, backoffice, 'backoffice-both-codes')
  await backoffice.getByRole('button', { name: 'Cancel process' }).click()
  await photograph(studio, backoffice, 'backoffice-cancel')
  await backoffice.keyboard.press('Escape')
  const signedIn = await studio.newWindow()
  await openSignedIn(signedIn, product, 'web', client)
  await expect(signedIn.getByRole('dialog')).toBeVisible()
  await photograph(studio, signedIn, 'client-prompt')
  await signedIn.context().close()
}

async function inSession(studio: Studio, scene: Scene): Promise<Page> {
  const { backoffice } = scene
  const mail = await requestMail(scene)
  const clientWindow = await studio.newWindow()
  await clientWindow.goto(mail.page)
  await photograph(studio, clientWindow, 'client-mail')
  await followLink(clientWindow, mail)
  await photograph(studio, clientWindow, 'client-request')
  await allow(clientWindow, mail)
  await expect(clientWindow.getByText('You entered the code')).toBeVisible()
  await photograph(studio, clientWindow, 'client-entered')
  await enterClientCode(scene, codeIn(mail))
  await expect(timeLeft(backoffice)).toBeVisible()
  const store = await openEnvironment(backoffice, 'Store')
  await renameEcosystem(store, 'Northside & Partners')
  await photograph(studio, store, 'controlled-store')
  const rcm = await openEnvironment(backoffice, 'RCM')
  await expect(rcm.getByRole('heading', { name: 'Claims by month' })).toBeVisible()
  await photograph(studio, rcm, 'controlled-rcm')
  await photograph(studio, backoffice, 'backoffice-session')
  await backoffice.getByRole('button', { name: 'Waizant App' }).first().click()
  await expect(backoffice.getByRole('img', { name: /^Single-use QR/ })).toBeVisible()
  await photograph(studio, backoffice, 'backoffice-qr')
  await backoffice.keyboard.press('Escape')
  await untilLastMinute(scene, clientWindow)
  return clientWindow
}

/** Moves the clock to a minute before the end, when both sides are warned. */
async function untilLastMinute({ backoffice, product }: Scene, clientWindow: Page): Promise<void> {
  const [, minutes = '0', seconds = '0'] =
    /(\d):(\d\d)/.exec((await timeLeft(backoffice).textContent()) ?? '') ?? []
  await product.pass(Number(minutes) * 60 + Number(seconds) - 58)
  for (const timer of [timeLeft(backoffice), clientTimer(clientWindow)])
    await expect(timer).toContainText(/only .* left/)
}

async function atTheEnd(studio: Studio, scene: Scene, clientWindow: Page): Promise<void> {
  const { backoffice, product, client } = scene
  await sideBySide(studio, backoffice, clientWindow)
  await photograph(studio, backoffice, 'backoffice-session-warning')
  await photograph(studio, clientWindow, 'client-session-warning')
  await endSession(scene)
  await expect(backoffice.getByRole('heading', { name: 'The session has ended' })).toBeVisible()
  await photograph(studio, backoffice, 'backoffice-summary')
  await expect(clientWindow.getByText('Ended by the analyst')).toBeVisible()
  await photograph(studio, clientWindow, 'client-summary')
  const summary = await product.mailbox.nextAbout(client.email, /^Summary/)
  await clientWindow.goto(summary.page)
  await photograph(studio, clientWindow, 'client-summary-mail')
  await backoffice.getByRole('link', { name: 'My requests', exact: true }).click()
  await expect(backoffice.getByText('Completed')).toBeVisible()
  await photograph(studio, backoffice, 'backoffice-my-requests')
  const web = await studio.newWindow()
  await openSignedIn(web, product, 'web', client)
  await web.getByRole('link', { name: 'Past assistance' }).click()
  await web.getByRole('button', { name: '1 change made' }).click()
  await photograph(studio, web, 'web-past-assistance')
}
