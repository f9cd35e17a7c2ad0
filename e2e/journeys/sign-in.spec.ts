import { gzipSync } from 'node:zlib'
import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures.ts'
import { expectNoFindings } from '../steps/axe.ts'
import { emailLabel } from '../steps/email-label.ts'
import { renameDialog } from '../steps/in-store.ts'
import { enterPassword, signIn, signInAgain, userMenu } from '../steps/sign-in.ts'
import { typeCode } from '../steps/type-code.ts'

test('ID1, ID2: an analyst signs in', async ({ product, newWindow }) => {
  const analyst = await product.society.person({ name: 'Ana Lyst', staffRole: 'ANALYST' })
  const page = await newWindow()
  await signIn(page, product, 'backoffice', analyst)
})

test('P6: what lies behind the sign-in is loaded while a person types, and not before', async ({
  product,
  newWindow,
}) => {
  const page = await newWindow()
  const loaded: string[] = []
  page.on('request', (request) => loaded.push(new URL(request.url()).pathname))
  const isInside = (path: string) => /\/assets\/(inside|shell)-.*\.js$/.test(path)
  await page.goto(`${product.apps.store}/sign-in`, { waitUntil: 'networkidle' })
  expect(loaded.filter(isInside)).toEqual([])
  await page.getByLabel(emailLabel).fill('a')
  await expect.poll(() => loaded.filter(isInside).length).toBeGreaterThanOrEqual(2)
})

test('P6: the first page is shown as soon as it is there, without a pause', async ({
  product,
  newWindow,
}) => {
  const page = await newWindow()
  // For the page time goes on by a millisecond each time it is looked at: a pause would outlast the looking.
  await page.clock.install({ time: new Date('2026-01-01T08:00:00Z') })
  await page.clock.pauseAt(new Date('2026-01-01T09:00:00Z'))
  await page.goto(`${product.apps.store}/sign-in`)
  const title = page.getByRole('heading', { name: 'Sign in', level: 1 })
  await expect
    .poll(async () => {
      await page.clock.runFor(1)
      return title.isVisible()
    })
    .toBe(true)
})

for (const app of ['store', 'backoffice', 'web'] as const)
  test(`P6: the sign-in page of ${app} loads at most 150 kB of JavaScript, compressed`, async ({
    product,
    newWindow,
  }) => {
    const page = await newWindow()
    const scripts: Promise<Buffer>[] = []
    page.on('response', (response) => {
      if (response.request().resourceType() === 'script') scripts.push(response.body())
    })
    await page.goto(`${product.apps[app]}/sign-in`, { waitUntil: 'networkidle' })
    const bytes = (await Promise.all(scripts)).reduce(
      (sum, script) => sum + gzipSync(script).length,
      0,
    )
    expect(bytes).toBeGreaterThan(50_000)
    expect(bytes).toBeLessThanOrEqual(150_000)
  })

test('F2: what was typed stays while the service is away, and is good when it is back', async ({
  product,
  newWindow,
}) => {
  const person = await product.society.person({ name: 'Oliver Grant' })
  const page = await newWindow()
  await page.goto(`${product.apps.web}/sign-in`)
  await expect(page.getByRole('heading', { name: 'Sign in', level: 1 })).toBeVisible()
  await serviceGoes(page)
  await enterPassword(page, person)
  await expect(page.getByRole('alert')).toContainText('The service is not available')
  await page.unroute(everyRequest)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByRole('heading', { name: 'Confirm it’s you' })).toBeVisible()
  await serviceGoes(page)
  await typeCode(page, 'MFA code', (await person.authenticator?.code(await product.now())) ?? '')
  await expect(page.getByRole('alert')).toContainText('The service is not available')
  await page.unroute(everyRequest)
  await page.getByRole('button', { name: 'Confirm' }).click()
  await expect(userMenu(page, person)).toBeVisible()
})

const everyRequest = '**/graphql'

/** From now on the API answers as it does while its database is away. */
const serviceGoes = (page: Page) =>
  page.route(everyRequest, (route) =>
    route.fulfill({
      status: 503,
      json: { errors: [{ message: '', extensions: { code: 'SERVICE_UNAVAILABLE' } }] },
    }),
  )

const warning = (page: Page) => page.getByRole('dialog', { name: 'You’ll be signed out soon' })

test('ID10: who is about to be signed out is warned, may stay, and else comes back to the same page', async ({
  product,
  newWindow,
}) => {
  const administrator = await product.society.person({ name: 'Helen Brooks', mfa: 'OFF' })
  await product.society.ecosystem({ name: 'Northside Clinic', plan: 'PLUS', administrator })
  const page = await newWindow()
  await signIn(page, product, 'store', administrator)
  const form = await renameDialog(page)
  await form.getByLabel('Name').fill('Half-written name')
  const otherTab = await page.context().newPage()
  await otherTab.goto(`${product.apps.store}/profile`)
  await expect(otherTab.getByRole('heading', { name: 'Profile and security' })).toBeVisible()
  // A request that the page sends after the time has passed is activity and puts the warning off. So all its
  // requests must be answered before.
  await otherTab.waitForLoadState('networkidle')

  await product.pass(3545)
  await expect(warning(otherTab)).toBeVisible()
  await expect(warning(page).getByRole('timer')).toContainText(/0:[2345]\d/)
  await expect(warning(page).getByRole('button', { name: 'Stay signed in' })).toBeFocused()
  await expectNoFindings(page, 'the warning before the sign-out')
  await page.keyboard.press('Escape')
  await expect(warning(page)).toBeHidden()
  await expect(warning(otherTab)).toBeHidden()
  await expect(form.getByLabel('Name')).toHaveValue('Half-written name')

  await product.pass(3545)
  await expect(warning(page)).toBeVisible()
  await product.pass(60)
  await expect(page.getByText(/^You were signed out because nothing was done here/)).toBeVisible()
  await signInAgain(otherTab, product, administrator)
  await expect(otherTab.getByRole('heading', { name: 'Profile and security' })).toBeVisible()
})
