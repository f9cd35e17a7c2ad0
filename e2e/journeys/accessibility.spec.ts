import { expect, test } from '../fixtures.ts'
import {
  cancelProcess,
  endSession,
  findClient,
  leaveSession,
  openEnvironment,
  startRequest,
  tellClient,
  validate,
} from '../steps/as-analyst.ts'
import { allow, followLink, requestMail } from '../steps/as-client.ts'
import { expectNoFindings } from '../steps/axe.ts'
import { expectEnded } from '../steps/expect-ended.ts'
import { renameDialog, renameEcosystem } from '../steps/in-store.ts'
import { openSession } from '../steps/open-session.ts'
import { newScene } from '../steps/scene.ts'
import { enterPassword, openProfile, openSignedIn, userMenu } from '../steps/sign-in.ts'
import { giveMfaPassword, keepRecoveryCodes, scanAndConfirm } from '../steps/turn-mfa-on.ts'

test('axe finds nothing before the sign-in', async ({ product, newWindow }) => {
  const page = await newWindow()
  const { apps } = product
  for (const app of ['store', 'backoffice', 'web'] as const) {
    await page.goto(`${apps[app]}/sign-in`)
    await expect(page.getByRole('heading', { name: 'Sign in', level: 1 })).toBeVisible()
    await expectNoFindings(page, `sign-in of ${app}`)
  }
  await enterPassword(page, { email: 'nobody@people.example', password: 'not this one' })
  await expect(page.getByRole('alert')).toContainText('do not match')
  await expectNoFindings(page, 'refused sign-in')
  await enterPassword(page, await product.society.demo('plus.user'))
  await expect(page.getByRole('heading', { name: 'Confirm it’s you' })).toBeVisible()
  await expectNoFindings(page, 'MFA code')
  await page.getByRole('button', { name: 'Use a recovery code instead' }).click()
  await expectNoFindings(page, 'recovery code')
  for (const [path, heading] of [
    ['/forgot-password', 'Forgotten password'],
    ['/reset-password', 'Choose a new password'],
    [`/reset-password#${'x'.repeat(43)}`, 'Choose a new password'],
    ['/confirm-email', 'This link is no longer good'],
    [`/confirm-email#${'x'.repeat(43)}`, 'This link is no longer good'],
    [`/stop-email-change#${'x'.repeat(43)}`, 'This link is no longer good'],
    ['/handoff', 'This way in can’t be used'],
    [`/handoff#${'x'.repeat(43)}`, 'This way in can’t be used'],
    ['/phone', 'This code doesn’t open anything any more'],
    [`/phone#${'x'.repeat(43)}`, 'Continue on this phone'],
    ['/assistance', /Open the link in the e.mail/],
    [`/assistance#${'x'.repeat(43)}`, 'This link is no longer good'],
  ] as const) {
    await page.goto('about:blank')
    await page.goto(apps.web + path)
    await expect(page.getByRole('heading', { name: heading })).toBeVisible()
    await expectNoFindings(page, path)
  }
})

test('axe finds nothing in the Store', async ({ product, newWindow }) => {
  const page = await newWindow()
  const person = await product.society.demo('plus.admin')
  await openSignedIn(page, product, 'store', person)
  await expect(page.getByRole('heading', { name: 'Lakeside Dental', level: 1 })).toBeVisible()
  await expectNoFindings(page, 'ecosystem')
  await renameDialog(page)
  await expectNoFindings(page, 'renaming')
  await page.keyboard.press('Escape')
  await page.getByRole('link', { name: 'Members', exact: true }).click()
  await expect(page.getByText('plus.user@demo.example')).toBeVisible()
  await expectNoFindings(page, 'members')
  await page.getByLabel(/Search by name or e.mail/).fill('zzz')
  await expect(page.getByText('Nobody matches')).toBeVisible()
  await expectNoFindings(page, 'members, none found')
  await page.getByRole('button', { name: 'Clear search' }).click()
  await page.getByRole('button', { name: 'Invite member' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Send invitation' }).click()
  await expect(page.getByText('Write the person’s name.')).toBeVisible()
  await expectNoFindings(page, 'adding a member')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Block: Noah Bennett' }).click()
  await expectNoFindings(page, 'blocking a member')
  await page.keyboard.press('Escape')
  await page.getByRole('link', { name: 'Plan and modules' }).click()
  await expect(page.getByRole('heading', { name: 'Plan Settings' })).toBeVisible()
  await expectNoFindings(page, 'plan')
  await page.getByRole('link', { name: 'Past assistance' }).click()
  await expect(page.getByText('No assistance so far')).toBeVisible()
  await expectNoFindings(page, 'past assistance, none')
  await page.goto(`${product.apps.store}/nowhere`)
  await expect(page.getByRole('heading', { name: 'Page not found' })).toBeVisible()
  await expectNoFindings(page, 'page not found')
})

test('axe finds nothing in Web', async ({ product, newWindow }) => {
  const page = await newWindow()
  const person = await product.society.person({ name: 'Maya Reed', mfa: 'OFF' })
  const ecosystem = { plan: 'PREMIUM', modules: ['RCM'], administrator: person } as const
  await product.society.ecosystem({ ...ecosystem, modules: ['RCM'], name: 'Reed Cardiology' })
  await openSignedIn(page, product, 'web', person)
  await expect(page.getByRole('heading', { name: 'Hello, Maya Reed' })).toBeVisible()
  await expect(page.getByText('Reed Cardiology')).toBeVisible()
  await expectNoFindings(page, 'home')
  await page.getByRole('link', { name: 'My Ecosystem' }).click()
  await expect(page.getByRole('heading', { name: 'My Ecosystem', level: 1 })).toBeVisible()
  await expectNoFindings(page, 'my ecosystem')
  await page.getByRole('navigation').getByRole('link', { name: 'RCM Dashboard' }).click()
  await expect(page.getByRole('heading', { name: 'Claims by month' })).toBeVisible()
  await expectNoFindings(page, 'dashboard as a chart')
  await page.getByText('Table', { exact: true }).click()
  await expectNoFindings(page, 'dashboard as a table')
  await openProfile(page, person)
  await expect(page.getByText('This device')).toBeVisible()
  await expectNoFindings(page, 'profile')
  await page.getByRole('button', { name: 'Change password' }).click()
  await expectNoFindings(page, 'changing the password')
  await page.getByRole('button', { name: 'Turn MFA on' }).click()
  await expectNoFindings(page, 'the password before MFA')
  await giveMfaPassword(page, person)
  await expectNoFindings(page, 'turning MFA on')
  await scanAndConfirm(page, product, person)
  await expectNoFindings(page, 'recovery codes')
  await keepRecoveryCodes(page)
  await page.getByRole('button', { name: 'New recovery codes' }).click()
  await expectNoFindings(page, 'new recovery codes')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Turn MFA off' }).click()
  await expectNoFindings(page, 'turning MFA off')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Sign out all devices' }).click()
  await expectNoFindings(page, 'signing all devices out')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Language and colours' }).click()
  await expectNoFindings(page, 'the menu of languages and colours')
  await page.keyboard.press('Escape')
  await userMenu(page, person).click()
  await expectNoFindings(page, 'one’s own menu')
})

test('axe finds nothing in the backoffice’s ways to a client', async ({ product, newWindow }) => {
  const page = await newWindow()
  const { society } = product
  const analyst = await society.person({ name: 'Andrea Ríos', staffRole: 'ANALYST' })
  await openSignedIn(page, product, 'backoffice', analyst)
  await expectNoFindings(page, 'empty')
  const lookUp = async (email: string) => {
    await page.getByLabel('User email').fill(email)
    await page.getByRole('button', { name: 'Start Verification Process' }).click()
  }
  await lookUp('nobody@people.example')
  await expect(page.getByText(/No user has this e.mail\./)).toBeVisible()
  await expectNoFindings(page, 'unknown e-mail')
  await lookUp('blocked@demo.example')
  await expect(page.getByText('User blocked')).toBeVisible()
  await expectNoFindings(page, 'blocked client')
  await lookUp('multi@demo.example')
  await page.getByRole('button', { name: 'Go to Internal Validation' }).click()
  await expect(page.getByText('Choose an ecosystem to continue.')).toBeVisible()
  await expectNoFindings(page, 'client in several ecosystems')
  await page.getByRole('link', { name: 'My requests' }).click()
  await expect(page.getByText('You have no requests yet')).toBeVisible()
  await expectNoFindings(page, 'no requests')
  await page.getByRole('link', { name: 'Technical Assistance' }).click()
  await lookUp('plus.user@demo.example')
  await page.getByRole('button', { name: 'Go to Internal Validation' }).click()
  await cancelProcess(page, 'They rang off before we began.')
  await expectNoFindings(page, 'cancelled')
  await page.goto(`${product.apps.backoffice}/assistance/none`)
  await expect(page.getByText('We could not find this request')).toBeVisible()
  await expectNoFindings(page, 'no such request')

  const reviewer = await society.person({ name: 'Grace Miller', staffRole: 'REVIEWER' })
  const another = await newWindow()
  await openSignedIn(another, product, 'backoffice', reviewer)
  await expectNoFindings(another, 'nothing to do for a reviewer')
})

test('axe finds nothing from the request to the two codes, on both sides', async ({
  product,
  newWindow,
}) => {
  const scene = await newScene(product, newWindow)
  const { backoffice } = scene
  await findClient(scene)
  await expectNoFindings(backoffice, 'user information')
  await startRequest(scene)
  await expectNoFindings(backoffice, 'internal validation')
  await validate(scene)
  await expect(backoffice.getByLabel('Reason for the assistance')).toBeVisible()
  await expectNoFindings(backoffice, 'reason')
  await tellClient(scene)
  await expectNoFindings(backoffice, 'both codes')
  await backoffice.getByRole('button', { name: 'Cancel process' }).click()
  await expectNoFindings(backoffice, 'cancelling')
  await backoffice.keyboard.press('Escape')

  const signedIn = await newWindow()
  await openSignedIn(signedIn, product, 'web', scene.client)
  await expect(signedIn.getByRole('dialog')).toBeVisible()
  await expectNoFindings(signedIn, 'live prompt')
  const clientWindow = await newWindow()
  const mail = await requestMail(scene)
  await followLink(clientWindow, mail)
  await expectNoFindings(clientWindow, 'client’s page')
  await allow(clientWindow, mail)
  await expect(clientWindow.getByText('You entered the code')).toBeVisible()
  await expectNoFindings(clientWindow, 'client’s part done')
})

test('axe finds nothing from the session to its summary, on both sides', async ({
  product,
  newWindow,
}) => {
  const scene = await newScene(product, newWindow)
  const { backoffice } = scene
  const clientWindow = await openSession(scene, newWindow)
  const signedIn = await newWindow()
  await openSignedIn(signedIn, product, 'web', scene.client)
  const store = await openEnvironment(backoffice, 'Store')
  await renameEcosystem(store, 'Northside & Partners')
  await expectNoFindings(store, 'Store under control')
  await expect(backoffice.getByText('Northside & Partners').first()).toBeVisible()
  await expectNoFindings(backoffice, 'session')
  await backoffice.getByRole('button', { name: 'Waizant App' }).first().click()
  await expect(backoffice.getByRole('img', { name: /^Single-use QR/ })).toBeVisible()
  await expectNoFindings(backoffice, 'QR')
  await backoffice.keyboard.press('Escape')
  await expectNoFindings(clientWindow, 'client’s page in session')
  await expectNoFindings(signedIn, 'client’s countdown in Web')
  const web = await openEnvironment(backoffice, 'Web')
  await leaveSession(web)
  await expectNoFindings(web, 'session left')

  await endSession(scene)
  await expectEnded(store, 'It was ended from the backoffice.')
  await expectNoFindings(store, 'session over')
  await expectNoFindings(backoffice, 'summary')
  await expectNoFindings(clientWindow, 'client’s summary')
  await signedIn.getByRole('link', { name: 'Past assistance' }).click()
  await signedIn.getByRole('button', { name: '1 change made' }).click()
  await expectNoFindings(signedIn, 'past assistance')
  await backoffice.getByRole('link', { name: 'My requests', exact: true }).click()
  await expect(backoffice.getByText('Completed')).toBeVisible()
  await expectNoFindings(backoffice, 'my requests')
})
