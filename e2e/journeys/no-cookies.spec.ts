import { expect, test } from '../fixtures.ts'
import { languages, language as speaking } from '../steps/languages.ts'
import { refuseCookies, sayCookiesRefused } from '../steps/refuse-cookies.ts'
import { enterPassword, signIn } from '../steps/sign-in.ts'
import { typeCode } from '../steps/type-code.ts'

for (const app of ['store', 'backoffice', 'web'] as const)
  test(`ID1: a browser that keeps no cookies is told so at the sign-in to ${app}`, async ({
    product,
    newWindow,
  }) => {
    const { society } = product
    const person = await society.person({
      name: 'Ivy Stone',
      mfa: 'OFF',
      ...(app === 'backoffice' ? { staffRole: 'ANALYST' as const } : {}),
    })
    if (app === 'store')
      await society.ecosystem({ name: 'Stone Clinic', plan: 'PLUS', administrator: person })
    for (const { tag, shared } of languages) {
      const page = await newWindow({ locale: tag })
      await refuseCookies(page.context())
      await page.goto(`${product.apps[app]}/sign-in`)
      await page.locator('input[name=email]').fill(person.email)
      await page.locator('input[name=password]').fill(person.password)
      await page.keyboard.press('Enter')
      await expect(page.getByRole('alert')).toContainText(shared.errors.COOKIE_MISSING)
      await expect(page.locator('input[name=email]')).toBeVisible()
    }
    for (const { tag, shared } of languages) {
      const page = await newWindow({ locale: tag })
      await sayCookiesRefused(page.context())
      await page.goto(`${product.apps[app]}/sign-in`)
      await expect(page.getByRole('alert')).toContainText(shared.signIn.cookiesRefused)
    }
  })

test('ID2: a cookie that is lost between password and MFA code is not called lateness', async ({
  product,
  newWindow,
}) => {
  const person = await product.society.person({ name: 'Ivy Stone' })
  const page = await newWindow()
  await page.goto(`${product.apps.web}/sign-in`)
  await enterPassword(page, person)
  await expect(page.getByRole('heading', { name: 'Confirm it’s you' })).toBeVisible()
  await page.context().clearCookies()
  await typeCode(page, 'MFA code', (await person.authenticator?.code(await product.now())) ?? '')
  await expect(page.getByRole('alert')).toContainText(speaking('en').shared.errors.COOKIE_MISSING)
  await product.pass(31)
  await signIn(page, product, 'web', person)
})

test('ID2: whoever takes too long over the MFA code is told that, and not of cookies', async ({
  product,
  newWindow,
}) => {
  const person = await product.society.person({ name: 'Ivy Stone' })
  const page = await newWindow()
  await page.goto(`${product.apps.web}/sign-in`)
  await enterPassword(page, person)
  await expect(page.getByRole('heading', { name: 'Confirm it’s you' })).toBeVisible()
  await product.pass(301)
  await typeCode(page, 'MFA code', (await person.authenticator?.code(await product.now())) ?? '')
  await expect(page.getByRole('alert')).toContainText('The sign-in took too long')
})
