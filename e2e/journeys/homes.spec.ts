import type { Page, Route } from '@playwright/test'
import { expect, test } from '../fixtures.ts'
import { pngFile } from '../product/files.ts'
import { contest, openSuccessorPage } from '../steps/as-administrator.ts'
import {
  askClient,
  cancelProcess,
  endSession,
  openEnvironment,
  timeLeft,
} from '../steps/as-analyst.ts'
import { requestMail } from '../steps/as-client.ts'
import { expectNoFindings } from '../steps/axe.ts'
import { newClaimScene } from '../steps/claim.ts'
import { renameEcosystem } from '../steps/in-store.ts'
import { openSession } from '../steps/open-session.ts'
import { newScene } from '../steps/scene.ts'
import { openSignedIn, signIn } from '../steps/sign-in.ts'

test('AS2, AS5, AS12: the analyst’s first page looks people up, and shows live what is open, whose turn it is and what ended', async ({
  product,
  newWindow,
}) => {
  const scene = await newScene(product, newWindow)
  const { backoffice: home, analyst, client, ecosystem } = scene
  await expect(home.getByText('Nothing waits for you. Look a user up to begin.')).toBeVisible()
  await expectNoFindings(home, 'the analyst’s first page, nothing to do')

  // The analyst works in a second window; the first page in the other window is only watched.
  const backoffice = await newWindow()
  await signIn(backoffice, product, 'backoffice', analyst)
  const atWork = { ...scene, backoffice }
  await askClient(atWork)
  await requestMail(atWork)
  const waiting = home.getByRole('region', { name: 'Waiting for the client' })
  await expect(waiting.getByRole('link', { name: client.name })).toBeVisible()
  await expect(waiting.getByRole('timer')).toContainText(/1[45]:\d\d/)
  await expectNoFindings(home, 'the analyst’s first page at work')
  await cancelProcess(backoffice, 'They rang off before we began.')
  const ended = home.getByRole('region', { name: 'Ended today' })
  await expect(ended.getByRole('link', { name: client.name })).toContainText('Cancelled')
  await expect(waiting.getByText('No client has a code to enter.')).toBeVisible()

  await product.pass(61)
  await openSession(atWork, newWindow)
  const turn = home.getByRole('region', { name: 'Your turn' })
  const line = turn.getByRole('link', { name: client.name })
  await expect(line).toContainText('In session')
  await expect(line).toContainText(ecosystem.name)
  const store = await openEnvironment(backoffice, 'Store')
  await renameEcosystem(store, 'Northside & Partners')
  await line.click()
  await expect(timeLeft(home)).toBeVisible()
  await goHome(home)
  await endSession(atWork)
  await expect(ended.getByRole('link', { name: /Completed/ })).toContainText('Ecosystem renamed')
  await ended.getByRole('link', { name: /Completed/ }).click()
  await expect(home.getByRole('heading', { name: 'The session has ended' })).toBeVisible()

  await goHome(home)
  await home.getByLabel('User email').fill(client.email)
  await home.getByRole('button', { name: 'Start Verification Process' }).click()
  await expect(home.getByRole('region', { name: 'User information' })).toContainText(client.name)
})

test('AS6, AS12, SU5: the Store’s first page shows who has access and ends it, and what they changed', async ({
  product,
  newWindow,
}) => {
  const scene = await newScene(product, newWindow)
  const { backoffice, analyst, client } = scene
  const store = await newWindow()
  await signIn(store, product, 'store', client)
  const access = store.getByRole('region', { name: 'Who has access now' })
  await expect(access).toContainText('Nobody has access to this ecosystem')
  await expect(store.getByRole('region', { name: 'Ecosystem Successor' })).toContainText(
    'No successor yet',
  )
  const members = store.getByRole('region', { name: 'Members' })
  await expect(members).toContainText('1 member')
  await expect(members).toContainText('Everybody has MFA on.')
  await expect(members).toContainText('No invitation waits for an answer.')
  await expect(store.getByText('Support has not worked on your account here.')).toBeVisible()
  await expectNoFindings(store, 'the Store’s first page')

  await openSession(scene, newWindow)
  await expect(access).toContainText(analyst.name)
  await expect(access).toContainText('works as you')
  await expect(access.getByRole('timer')).toContainText(/[45]:\d\d/)
  const controlled = await openEnvironment(backoffice, 'Store')
  await expect(access).toContainText('in Store')
  await renameEcosystem(controlled, 'Northside & Partners')
  await expectNoFindings(store, 'the Store’s first page while somebody has access')
  await access.getByRole('button', { name: 'End now' }).click()
  await store.getByRole('dialog').getByRole('button', { name: 'End now' }).click()
  await expect(access).toContainText('Nobody has access to this ecosystem')
  const last = store.getByRole('region', { name: 'Last assistance on your account' })
  await expect(last).toContainText(analyst.name)
  await expect(last).toContainText('Ecosystem renamed')
  await last.getByRole('link', { name: 'All past assistance' }).click()
  await expect(store.getByRole('article', { name: analyst.name })).toContainText('Completed')
})

test('SU14, SU19: the reviewer’s first page shows live which claims wait, since when, and what of each is to be known', async ({
  newProduct,
  newWindow,
}) => {
  // In a product of its own, so that the list holds only its claims.
  const product = await newProduct({})
  const reviewer = await product.society.person({ name: 'Rita Sand', staffRole: 'REVIEWER' })
  const home = await newWindow()
  await openSignedIn(home, product, 'backoffice', reviewer)
  const waiting = home.getByRole('region', { name: 'Claims to review' })
  await expect(waiting).toContainText('No claim waits for you.')
  await expectNoFindings(home, 'the reviewer’s first page, nothing to do')
  const scene = await newClaimScene(product, newWindow, [pngFile('Returned badge.png')])
  const line = waiting.getByRole('link', { name: scene.ecosystem.name })
  await expect(line).toContainText(`Claimed by ${scene.successor.name}`)
  await expect(line).toContainText('From ')
  await openSuccessorPage(scene)
  await contest(scene, 'I am only on sabbatical and answer every e-mail.')
  await expect(line).toContainText('Contested')
  await expectNoFindings(home, 'the reviewer’s first page')
  await product.pass(2 * 24 * 3600)
  const later = await newWindow()
  await openSignedIn(later, product, 'backoffice', reviewer)
  const overdue = later.getByRole('link', { name: scene.ecosystem.name })
  await expect(overdue).toContainText('Overdue')
  await overdue.click()
  await expect(
    later.getByRole('heading', { name: `Claim to ${scene.ecosystem.name}` }),
  ).toBeVisible()
})

test('the first page of Web says what it could not learn, and asks again', async ({
  product,
  newWindow,
}) => {
  const web = await newWindow()
  await openSignedIn(web, product, 'web', await product.society.person({ name: 'Oliver Grant' }))
  const waiting = web.getByRole('region', { name: 'What waits for you' })
  await expect(waiting.getByRole('alert')).toHaveCount(0)
  let answer = (route: Route) =>
    route.fulfill({
      json: { errors: [{ message: 'failed', extensions: { code: 'INTERNAL_ERROR' } }] },
    })
  await web.route('**/graphql', (route) =>
    route.request().postData()?.includes('mySuccessions') ? answer(route) : route.continue(),
  )
  await web.routeWebSocket('**/graphql', () => undefined)
  await web.reload()
  await expect(waiting.getByRole('alert')).toContainText('Something failed on our side')
  await expect(waiting).not.toContainText('You are all set')
  // Other parts of the page that load later ask the same. No answer comes before the click, so that it is the click
  // that is tried here.
  const clicked = Promise.withResolvers<void>()
  answer = async (route) => {
    await clicked.promise
    await route.continue()
  }
  await waiting.getByRole('button', { name: 'Try again' }).click()
  clicked.resolve()
  await expect(waiting.getByRole('alert')).toHaveCount(0)
})

test('AS12: past assistance is narrowed by person, time and changes, and the address keeps it', async ({
  product,
  newWindow,
}) => {
  const store = await newWindow()
  await signIn(store, product, 'store', await product.society.demo('premium.admin'))
  await store.goto(`${product.apps.store}/past-assistance`)
  const language = store.getByRole('heading', { level: 1 })
  await expect(language).toBeVisible()
  const lines = store.getByRole('article')
  await expect(lines).not.toHaveCount(0)
  const all = await lines.count()

  await store.getByLabel('Only with changes').check()
  await expect.poll(() => lines.count()).toBeLessThan(all)
  await expect(store).toHaveURL(/\?changes=1$/)
  for (const line of await lines.all()) await expect(line).toContainText(/changes? made/)
  const changed = await lines.count()

  await store.getByLabel('Only with changes').uncheck()
  await store.getByRole('combobox', { name: 'Who' }).fill('Daniel')
  await store.getByRole('option', { name: 'Daniel Costa' }).click()
  await expect(store).toHaveURL(/\?analyst=[0-9a-f-]{36}$/)
  await expect(lines.first()).toContainText('Daniel Costa')
  await expect.poll(() => lines.count()).toBeLessThan(all)
  await store.getByLabel('Until', { exact: true }).fill('2020-12-31')
  await expect(store.getByText('Nothing matches')).toBeVisible()
  await expectNoFindings(store, 'past assistance, nothing matches')
  await store.reload()
  await expect(store.getByText('Nothing matches')).toBeVisible()
  await expect(store.getByLabel('Until', { exact: true })).toHaveValue('2020-12-31')
  await store.getByRole('button', { name: 'Clear filters' }).first().click()
  await expect(lines).toHaveCount(all)
  expect(new URL(store.url()).search).toBe('')

  await store.goto(`${product.apps.store}/past-assistance?changes=1&analyst=nobody&from=never`)
  await expect(lines).toHaveCount(changed)
  await lines.first().getByRole('button').click()
  await expectNoFindings(store, 'past assistance, narrowed and opened')
})

const goHome = (backoffice: Page) =>
  backoffice
    .getByRole('navigation', { name: 'Main navigation' })
    .getByRole('link', { name: 'Home' })
    .click()
