import { devices, type Page } from '@playwright/test'
import { expect, test } from '../fixtures.ts'
import { pngFile } from '../product/files.ts'
import type { Product } from '../product/product.ts'
import { placeOf, Walk } from '../product/readme.ts'
import {
  choose,
  contest,
  expectStanding,
  openSuccessorPage,
  sendInvitation,
  startChoosing,
  startHandover,
} from '../steps/as-administrator.ts'
import {
  endSession,
  enterClientCode,
  openEnvironment,
  tellClient,
  timeLeft,
} from '../steps/as-analyst.ts'
import { clientTimer, phraseIn, requestMail } from '../steps/as-client.ts'
import { personOf, signInAt } from '../steps/as-readme.ts'
import {
  accept,
  activationMail,
  certifyAndSend,
  chooseFiles,
  confirmTakeOver,
  giveReason,
  openClaim,
  setUp,
} from '../steps/as-successor.ts'
import { followButton, openMail, readCode } from '../steps/in-mail-catcher.ts'
import { renameEcosystem } from '../steps/in-store.ts'
import { scanQr } from '../steps/scan-qr.ts'
import { signInAgain } from '../steps/sign-in.ts'
import type { SuccessionScene } from '../steps/succession-scene.ts'
import { typeCode } from '../steps/type-code.ts'

/** Follows the README word for word on a fresh start: everything that it promises must happen. */

// Each test starts a product of its own, which loads the demo.
test.describe.configure({ timeout: 240_000 })

type NewWindow = () => Promise<Page>

test('README: the first five minutes', async ({ newProduct, newWindow }) => {
  const walk = new Walk('The first five minutes')
  const product = await newProduct(walk.settings)
  const backoffice = await newWindow()

  const first = walk.next(
    '**As the analyst** open the backoffice (<{backoffice}>), sign in as `{analyst}`. MFA codes come from any authenticator app with the secret that `start` printed.',
  )
  const analyst = await signInAt(backoffice, product, first.backoffice, first.analyst)

  const second = walk.next(
    'Choose *Technical Assistance*, type `{client}`, start the verification process.',
  )
  const client = await personOf(product, second.client)
  const menu = backoffice.getByRole('navigation', { name: 'Main navigation' })
  await menu.getByRole('link', { name: 'Technical Assistance' }).click()
  await expect(
    backoffice.getByRole('heading', { name: 'Technical Assistance', level: 1 }),
  ).toBeVisible()
  await backoffice.getByLabel('User email').fill(second.client)
  await backoffice.getByRole('button', { name: 'Start Verification Process' }).click()

  const third = walk.next(
    "*Internal Validation*: the code is in the analyst's mailbox, in the mail catcher (<{catcher}>).",
  )
  await backoffice.getByRole('button', { name: 'Go to Internal Validation' }).click()
  await backoffice.getByRole('button', { name: 'Start Verification', exact: true }).click()
  const ownMails = await backoffice.context().newPage()
  await ownMails.goto(await placeOf(product, third.catcher))
  const own = await product.mailbox.nextAbout(analyst.email, /code/)
  await typeCode(
    backoffice,
    'Your verification code',
    await readCode(await openMail(ownMails, own)),
  )
  await backoffice.getByRole('button', { name: 'Validate code' }).click()

  walk.next('Write why you want in, and send the client their code.')
  const ecosystem = await product.society.administeredBy(client)
  const scene = { product, backoffice, analyst, client, ecosystem }
  await tellClient(scene)

  walk.next(
    "**As the client** open the client's e-mail in the mail catcher, in the other browser; compare the two words with those on the analyst's screen, and enter the code. No sign-in is needed.",
  )
  const otherBrowser = await newWindow()
  await otherBrowser.goto(await placeOf(product, third.catcher))
  const asking = await requestMail(scene)
  const shown = await openMail(otherBrowser, asking)
  const code = await readCode(shown)
  await expect(backoffice.getByText(phraseIn(asking), { exact: true })).toBeVisible()
  const clientPage = await followButton(otherBrowser, shown, 'Allow or refuse')
  await typeCode(clientPage, 'Your code', code)
  await clientPage.getByRole('button', { name: 'Allow access' }).click()

  walk.next(
    '**As the analyst** enter the same code, which the client has read to you. Five minutes begin, on both screens.',
  )
  await expect(backoffice.getByText(`${client.name} entered the code`).first()).toBeVisible()
  await enterClientCode(scene, code)
  for (const timer of [timeLeft(backoffice), clientTimer(clientPage)])
    await expect(timer).toContainText(/(5:00|4:\d\d)/)

  walk.next(
    'Open *Store*, *Web* or *RCM* in a tab, or *App* by QR on a phone; rename the ecosystem.',
  )
  const store = await openEnvironment(backoffice, 'Store')
  await openEnvironment(backoffice, 'Web')
  await openEnvironment(backoffice, 'RCM')
  await backoffice.getByRole('button', { name: 'Waizant App' }).click()
  const dialog = backoffice.getByRole('dialog', { name: 'Enter Waizant App from a phone' })
  const phone = await newWindow(devices['iPhone 14'])
  await phone.goto(await scanQr(dialog.getByRole('img', { name: /^Single-use QR code/ })))
  await phone.getByRole('button', { name: 'Continue on this phone' }).tap()
  await expect(phone.getByRole('heading', { name: `Hello, ${client.name}` })).toBeVisible()
  await dialog.getByRole('button', { name: 'Close' }).last().click()
  await renameEcosystem(store, 'Renamed in five minutes')

  walk.next(
    'End the session on either side, or let it run out. Both see the summary; the client has it by e-mail.',
  )
  await endSession(scene)
  await expect(backoffice.getByRole('region', { name: 'Changes made' })).toContainText(
    'Renamed in five minutes',
  )
  const changed = clientPage.getByRole('region', { name: 'What was changed' })
  await expect(changed.getByRole('listitem')).toHaveText(/Renamed in five minutes/)
  const summary = await product.mailbox.nextAbout(client.email, /^Summary of your assistance/)
  await expect((await openMail(otherBrowser, summary)).locator('body')).toContainText(
    'Renamed in five minutes',
  )
  walk.end()
})

const THIRD = '**As the administrator** start the succession process, and say what becomes of you.'
const FOURTH =
  "**As the successor** confirm, half a minute later, by the e-mail's link. The ecosystem is yours; set it up."
const FIFTH =
  'Instead of 3, the successor can claim the ecosystem from their profile, with a file; then `{reviewer}` reviews it in the backoffice, and the administrator may contest it.'

test('README: the next five minutes, with a hand-over', async ({ newProduct, newWindow }) => {
  const walk = new Walk('The next five minutes')
  const product = await newProduct(walk.settings)
  const scene = await appoint(walk, product, newWindow)
  const { web, successor } = scene

  walk.next(THIRD)
  await startHandover(scene, 'Keep as a User', '30 seconds to 1 minute')

  walk.next(FOURTH)
  await product.pass(30)
  await confirmByMail(scene)
  await setUp(web, 'In other hands')
  await expect(web.getByRole('heading', { name: `Hello, ${successor.name}` })).toBeVisible()

  walk.next(FIFTH)
  walk.end()
})

test('README: the next five minutes, with a claim instead', async ({ newProduct, newWindow }) => {
  const walk = new Walk('The next five minutes')
  const product = await newProduct(walk.settings)
  const scene = await appoint(walk, product, newWindow)
  const { web, store } = scene
  walk.next(THIRD)
  walk.next(FOURTH)

  const { reviewer } = walk.next(FIFTH)
  await openClaim(scene)
  await giveReason(scene, 'The administrator left the company', 'Nobody has reached them since.')
  await chooseFiles(web, [pngFile('Returned badge.png')])
  await certifyAndSend(scene)
  await contest(scene, 'I am only on sabbatical and answer every e-mail.')
  await expectStanding(store, 'Claim under review')

  await product.pass(30)
  const backoffice = await newWindow()
  await backoffice.goto(product.apps.backoffice)
  await signInAgain(backoffice, product, await personOf(product, reviewer))
  await backoffice.getByRole('link', { name: scene.ecosystem.name }).click()
  await expect(backoffice.getByText('The administrator contests this claim')).toBeVisible()
  await expect(backoffice.getByRole('button', { name: 'Show Returned badge.png' })).toBeVisible()
  await expect(backoffice.getByRole('button', { name: 'Approve' })).toBeEnabled()
  walk.end()
})

/** Steps 1 and 2 of the next five minutes: the administrator has a successor. */
async function appoint(
  walk: Walk,
  product: Product,
  newWindow: NewWindow,
): Promise<SuccessionScene> {
  const first = walk.next(
    '**As the administrator** sign in to the Store (<{store}>) as `{administrator}`; *Plan Settings → Ecosystem Successor*, assign `{successor}`, with an MFA code.',
  )
  const store = await newWindow()
  const administrator = await signInAt(store, product, first.store, first.administrator)
  const successor = await personOf(product, first.successor)
  const web = await newWindow()
  const ecosystem = await product.society.administeredBy(administrator)
  const scene = { product, administrator, successor, ecosystem, store, web }
  await openSuccessorPage(scene)
  await choose(await startChoosing(scene), first.successor, successor.name)
  await sendInvitation(scene)

  const second = walk.next(
    '**As the successor** sign in to Web (<{web}>) as `{successor}`: accept with an MFA code, and activate the status by the link in the mail catcher.',
  )
  await signInAt(web, product, second.web, second.successor)
  await accept(scene)
  const catcher = await web.context().newPage()
  await catcher.goto(product.mailPage)
  const shown = await openMail(catcher, await activationMail(scene))
  const activation = await followButton(catcher, shown, 'Activate status')
  await activation.getByRole('button', { name: 'Activate status' }).click()
  await expectStanding(store, 'Successor accepted')
  await activation.close()
  await web.reload()
  return scene
}

/** Follows the link of the e-mail in the successor's browser, and takes the ecosystem over. */
async function confirmByMail(scene: SuccessionScene): Promise<void> {
  const { product, successor, web } = scene
  const mail = await product.mailbox.nextAbout(successor.email, /^Confirm that you take over/)
  await web.goto(mail.page)
  await web.getByRole('link', { name: 'Confirm', exact: true }).click()
  await confirmTakeOver(scene)
}
