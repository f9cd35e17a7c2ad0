import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures.ts'
import { codeIn, type Mail } from '../product/mailbox.ts'
import {
  askClient,
  endSession,
  enterClientCode,
  environmentButtons,
  openEnvironment,
  REASON,
  timeLeft,
} from '../steps/as-analyst.ts'
import { allow, clientTimer, followLink, phraseIn, requestMail } from '../steps/as-client.ts'
import { expectEnded } from '../steps/expect-ended.ts'
import { inviteMember, renameEcosystem } from '../steps/in-store.ts'
import { removed } from '../steps/removed.ts'
import { newScene, type Scene } from '../steps/scene.ts'
import { openSignedIn } from '../steps/sign-in.ts'

test('AS1–AS8: the administrator of a Premium ecosystem, by the e-mail’s link', async ({
  product,
  newWindow,
}) => {
  const scene = await newScene(product, newWindow, { plan: 'PREMIUM', modules: ['RCM'] })
  const { backoffice, client } = scene
  await askClient(scene)
  const mail = await requestMail(scene)
  const clientWindow = await newWindow()
  await followLink(clientWindow, mail)
  await expectSameWords(scene, clientWindow, mail)
  await allow(clientWindow, mail)
  await enterSecondCode(scene, clientWindow, mail)

  await expect(environmentButtons(backoffice)).toHaveText([
    /^Waizant Store/,
    /^Waizant Web.*Home/,
    /^Waizant App/,
    /^Waizant RCM/,
  ])
  const store = await openEnvironment(backoffice, 'Store')
  await expectUnderControl(store, scene)
  await renameEcosystem(store, 'Northside & Partners')
  const web = await openEnvironment(backoffice, 'Web')
  await expect(web.getByRole('heading', { name: `Hello, ${client.name}` })).toBeVisible()
  const rcm = await openEnvironment(backoffice, 'RCM')
  await expect(rcm.getByRole('heading', { name: 'RCM Dashboard', level: 1 })).toBeVisible()

  await endSession(scene)
  await expectSummary(scene, /Ecosystem renamed.*Northside & Partners/)
  for (const tab of [store, web, rcm]) await expectEnded(tab, 'It was ended from the backoffice.')
  await expect(clientWindow.getByText('Nobody but you has access to your account')).toBeVisible()
  const changed = clientWindow.getByRole('region', { name: 'What was changed' })
  await expect(changed.getByRole('listitem')).toHaveText(/Ecosystem renamed.*Northside & Partners/)
  const { text } = await summaryMail(scene)
  expect(text).toContain('Ecosystem renamed: Northside Clinic → Northside & Partners')
  expect(text).toContain('Waizant Store, Waizant Web and Waizant RCM')
})

test('AS5, AS7, AS12: the administrator of a Plus ecosystem, signed in and asked live', async ({
  product,
  newWindow,
}) => {
  const scene = await newScene(product, newWindow, { plan: 'PLUS', modules: [] })
  const { backoffice } = scene
  const clientWindow = await signedInClient(scene, newWindow)
  await askClient(scene)
  const mail = await requestMail(scene)
  const prompt = await promptIn(clientWindow)
  await expectSameWords(scene, clientWindow, mail)
  await allow(prompt, mail)
  await enterSecondCode(scene, clientWindow, mail)

  await expect(environmentButtons(backoffice)).toHaveText([
    /^Waizant Store/,
    /^Waizant Web.*Home/,
    /^Waizant App/,
  ])
  const store = await openEnvironment(backoffice, 'Store')
  await inviteMember(store, 'Iris Lane', product.society.newEmail('Iris Lane'))

  await endSession(scene)
  await expectSummary(scene, /Member invited.*Iris Lane/)
  await expect(clientTimer(clientWindow)).toBeHidden()
  const summary = await summaryMail(scene)
  expect(summary.text).toContain('Member invited: Iris Lane')
  await clientWindow.goto(summary.page)
  await clientWindow.getByRole('link', { name: 'See the full record' }).click()
  await expectInPastAssistance(scene, clientWindow, /Member invited.*Iris Lane/)
})

test('AS7, AS8: a member of a Premium ecosystem, by the e-mail’s link, gets neither Store nor RCM', async ({
  product,
  newWindow,
}) => {
  const scene = await newScene(product, newWindow, { plan: 'PREMIUM', role: 'USER' })
  const { backoffice, ecosystem } = scene
  await askClient(scene)
  const mail = await requestMail(scene)
  const clientWindow = await newWindow()
  await followLink(clientWindow, mail)
  await allow(clientWindow, mail)
  await enterSecondCode(scene, clientWindow, mail)

  await expect(environmentButtons(backoffice)).toHaveText([
    /^Waizant Web.*My Ecosystem/,
    /^Waizant App/,
  ])
  const web = await openEnvironment(backoffice, 'Web')
  await expect(web.getByRole('heading', { name: 'My Ecosystem', level: 1 })).toBeVisible()
  await expect(web.getByText(ecosystem.name, { exact: true }).first()).toBeVisible()
  await endSession(scene)
  await expectSummary(scene, /No changes were made/)
  await expectEnded(web, 'It was ended from the backoffice.')
  expect((await summaryMail(scene)).text).toContain('Nothing was changed.')
})

test('AS5, AS7, AS8: a member of a Plus ecosystem, signed in and asked live', async ({
  product,
  newWindow,
}) => {
  const scene = await newScene(product, newWindow, { plan: 'PLUS', modules: [], role: 'USER' })
  const { backoffice } = scene
  const clientWindow = await signedInClient(scene, newWindow)
  await askClient(scene)
  const mail = await requestMail(scene)
  await allow(await promptIn(clientWindow), mail)
  await enterSecondCode(scene, clientWindow, mail)

  await expect(environmentButtons(backoffice)).toHaveText([
    /^Waizant Web.*My Ecosystem/,
    /^Waizant App/,
  ])
  const web = await openEnvironment(backoffice, 'Web')
  await expect(web.getByRole('heading', { name: 'My Ecosystem', level: 1 })).toBeVisible()
  await endSession(scene)
  await expectSummary(scene, /No changes were made/)
  await clientWindow.getByRole('link', { name: 'Past assistance' }).click()
  await expectInPastAssistance(scene, clientWindow, /No changes made/)
})

/** Opens a window in which the client is signed in to Web. */
async function signedInClient({ product, client }: Scene, newWindow: () => Promise<Page>) {
  const window = await newWindow()
  await openSignedIn(window, product, 'web', client)
  return window
}

/** The prompt that appears in the client's window without a reload. */
async function promptIn(clientWindow: Page) {
  const prompt = clientWindow.getByRole('dialog', { name: 'Support asks to help you' })
  await expect(prompt).toBeVisible()
  return prompt
}

/** Checks that both sides show the same two words, and that the client reads who asks and why (AS4). */
async function expectSameWords({ backoffice, analyst }: Scene, clientWindow: Page, mail: Mail) {
  for (const window of [backoffice, clientWindow])
    await expect(window.getByText(phraseIn(mail), { exact: true })).toBeVisible()
  await expect(clientWindow.getByText(REASON)).toBeVisible()
  await expect(clientWindow.getByText(analyst.name, { exact: true })).toBeVisible()
}

/**
 * The client enters the code: nothing opens yet. The analyst enters it too: both sides count down (AS5, AS6).
 */
async function enterSecondCode(scene: Scene, clientWindow: Page, mail: Mail) {
  const { backoffice, client } = scene
  await expect(backoffice.getByText(`${client.name} entered the code`).first()).toBeVisible()
  await expect(clientWindow.getByText('You entered the code')).toBeVisible()
  await expect(timeLeft(backoffice)).toBeHidden()
  await enterClientCode(scene, codeIn(mail))
  await expect(timeLeft(backoffice)).toContainText(/[45]:\d\d/)
  await expect(clientTimer(clientWindow)).toContainText(/[45]:\d\d/)
}

/** Checks that a tab names the member whose rights it uses, and the analyst at the keyboard (AS11). */
async function expectUnderControl(tab: Page, { client, analyst, ecosystem }: Scene) {
  const banner = tab.getByRole('region', { name: 'Access session' })
  await expect(banner).toContainText(`You work as ${client.name} in ${ecosystem.name}`)
  await expect(banner).toContainText(`Controlled by ${analyst.name}`)
}

async function expectSummary({ backoffice, analyst, client }: Scene, changes: RegExp) {
  await expect(backoffice.getByRole('heading', { name: 'The session has ended' })).toBeVisible()
  const made = backoffice.getByRole('region', { name: 'Changes made' })
  await expect(made).toContainText(changes)
  if (!changes.test('No changes were made'))
    await expect(made).toContainText(`Made by ${analyst.name} in the context of ${client.name}`)
}

const summaryMail = ({ product, client }: Scene) =>
  product.mailbox.nextAbout(client.email, /^Summary of your assistance/)

/** Checks what the client finds in the list of past assistance (AS12). */
async function expectInPastAssistance({ analyst }: Scene, clientWindow: Page, changes: RegExp) {
  await expect(clientWindow.getByRole('heading', { name: 'Past assistance' })).toBeVisible()
  const past = clientWindow.getByRole('article', { name: analyst.name })
  await expect(past).toContainText('Completed')
  await expect(past).toContainText(REASON)
  const made = past.getByRole('button', { name: '1 change made' })
  if (await made.isVisible()) await made.click()
  await expect(past).toContainText(changes)
}

test('AS13: when the client loses their place, the system closes the request, and the analyst reads and hears why', async ({
  product,
  newWindow,
}) => {
  const scene = await newScene(product, newWindow, { role: 'USER' })
  const { backoffice, administrator, client, ecosystem } = scene
  await askClient(scene)
  const store = await newWindow()
  await openSignedIn(store, product, 'store', administrator)
  await removed({ product, store, ecosystem, person: client })
  await expect(backoffice.getByRole('heading', { name: 'Process cancelled' })).toBeVisible()
  await expect(
    backoffice.getByText('The system closed it because a right changed or a sign-in was ended.'),
  ).toBeVisible()
  await expect(
    backoffice.getByRole('status').filter({ hasText: 'The system closed the request.' }),
  ).toHaveCount(1)
})
