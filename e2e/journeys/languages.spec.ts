import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures.ts'
import type { Person } from '../product/person.ts'
import type { AppName, Product } from '../product/product.ts'
import { expectNoFindings } from '../steps/axe.ts'
import { chooseLanguage } from '../steps/choose-language.ts'
import { expectLanguage } from '../steps/expect-language.ts'
import { type LanguageWords, languages, language as speaking } from '../steps/languages.ts'
import { enterPassword, openSignedIn, userMenu } from '../steps/sign-in.ts'

test('ruling R8: the Store speaks every language, and the choice goes with the person', async ({
  product,
  newWindow,
}) => {
  const person = await product.society.person({ name: 'Lena Marsh', mfa: 'OFF' })
  await product.society.ecosystem({ name: 'Marsh & Co', plan: 'PREMIUM', administrator: person })
  const page = await newWindow()
  await openSignedIn(page, product, 'store', person)
  for (const language of languages) {
    const { nav, members, plan } = language.store
    await chooseLanguage(page, language)
    await visit(page, language, nav.overview, 'Marsh & Co')
    await visit(page, language, nav.members, members.title)
    await visit(page, language, nav.plan, plan.title)
    await visit(page, language, nav.pastAssistance, language.shared.pastAssistance.title)
    await openProfileIn(page, language, person.name)
  }
  const spanish = speaking('es')
  await chooseLanguage(page, spanish)
  const elsewhere = await newWindow()
  await elsewhere.goto(`${product.apps.store}/sign-in`)
  await enterPassword(elsewhere, person)
  await expectLanguage(elsewhere, spanish, 'Marsh & Co')
})

test('ruling R8: the backoffice speaks every language', async ({ product, newWindow }) => {
  const { society } = product
  const analyst = await society.person({ name: 'Andrea Ríos', staffRole: 'ANALYST', mfa: 'OFF' })
  const client = await society.demo('plus.user')
  const page = await newWindow()
  await openSignedIn(page, product, 'backoffice', analyst)
  for (const language of languages) {
    const { menu, find, requests, request, supportProcess, ecosystemAdmin } = language.backoffice
    await chooseLanguage(page, language)
    await visit(page, language, menu.myRequests, requests.title)
    await visit(page, language, menu.ecosystemAdmin, ecosystemAdmin.title)
    await visit(page, language, menu.technicalAssistance, find.title)
    await page.getByLabel(supportProcess.userEmail).fill('nobody@people.example')
    await page.getByRole('button', { name: supportProcess.start }).click()
    await expect(page.getByText(language.shared.errors.EMAIL_UNKNOWN)).toBeVisible()
    await page.getByLabel(supportProcess.userEmail).fill(client.email)
    await page.getByRole('button', { name: supportProcess.start }).click()
    const goOn = page.getByRole('button', { name: find.continue })
    const continued = page.getByRole('link', { name: supportProcess.mineContinue })
    await goOn.or(continued).click()
    await expectLanguage(page, language, request.title.replace('{{name}}', client.name))
    await expect(
      page.getByRole('button', { name: request.internal.start, exact: true }),
    ).toBeVisible()
    await openProfileIn(page, language, analyst.name)
  }
})

test('ruling R8: Web speaks every language', async ({ product, newWindow }) => {
  const { society } = product
  const person = await society.person({ name: 'Maya Reed', mfa: 'OFF' })
  await society.ecosystem({
    name: 'Reed Cardiology',
    plan: 'PREMIUM',
    modules: ['RCM'],
    administrator: person,
  })
  const page = await newWindow()
  await openSignedIn(page, product, 'web', person)
  for (const language of languages) {
    const { nav, home, myEcosystem, rcm } = language.web
    await chooseLanguage(page, language)
    await visit(page, language, nav.home, home.greeting.replace('{{name}}', person.name))
    await visit(page, language, nav.myEcosystem, myEcosystem.title)
    await visit(page, language, nav.rcmDashboard, rcm.title)
    await visit(page, language, nav.pastAssistance, language.shared.pastAssistance.title)
    await openProfileIn(page, language, person.name)
  }
})

test('ruling R8: before the sign-in each app speaks the browser’s language, or the one that is chosen', async ({
  product,
  newWindow,
}) => {
  for (const { tag, locale } of [
    { tag: 'es', locale: 'es-CO' },
    { tag: 'pt-BR', locale: 'pt-PT' },
    { tag: 'fr', locale: 'fr-CA' },
    { tag: 'en', locale: 'de-DE' },
  ] as const) {
    const language = speaking(tag)
    const page = await newWindow({ locale })
    for (const app of ['store', 'backoffice', 'web'] as const) {
      await page.goto(`${product.apps[app]}/sign-in`)
      await expectLanguage(page, language, language.shared.signIn.title)
    }
    const another = speaking('pt-BR')
    await page.getByLabel(language.shared.shell.language).selectOption(another.name)
    await expectLanguage(page, another, another.shared.signIn.title)
  }
})

/** Goes to a page by the menu, and checks its language. */
test('PA12: who has chosen no language has their browser’s, and the one they choose from then on', async ({
  product,
  newWindow,
}) => {
  const administrator = await product.society.person({
    name: 'Nadia Keller',
    language: null,
    mfa: 'OFF',
  })
  await product.society.ecosystem({ name: 'Keller & Co', plan: 'PLUS', administrator })
  const [spanish, portuguese, english] = [speaking('es'), speaking('pt-BR'), speaking('en')]
  for (const [locale, language] of [
    ['pt-PT', portuguese],
    ['de-DE', english],
  ] as const) {
    const page = await newWindow({ locale })
    await signInIn(page, product, 'store', administrator, language)
    await expectLanguage(page, language, 'Keller & Co')
  }
  const page = await newWindow({ locale: 'es-MX' })
  await signInIn(page, product, 'store', administrator, spanish)
  await openProfileIn(page, spanish, administrator.name)
  const { profile, shell } = spanish.shared
  const select = page.getByRole('combobox', { name: shell.language })
  await expect(select).toHaveValue(profile.languageOfBrowser.replace('{{name}}', spanish.name))
  await expect(
    page.getByText(profile.languageOfMails.replace('{{name}}', english.name)),
  ).toBeVisible()
  await expectNoFindings(page, 'a profile without a language')
  await select.click()
  await page.getByRole('option', { name: spanish.name, exact: true }).click()
  await expect(select).toHaveValue(spanish.name)
  await page.reload()
  await expect(select).toHaveValue(spanish.name)

  const elsewhere = await newWindow({ locale: 'pt-BR' })
  await signInIn(elsewhere, product, 'store', administrator, portuguese)
  await expectLanguage(elsewhere, spanish, 'Keller & Co')
})

test('PA12: the language of whoever was signed in before is not the next one’s', async ({
  product,
  newWindow,
}) => {
  const [spanish, english] = [speaking('es'), speaking('en')]
  const page = await newWindow()
  const chosen = await product.society.person({ name: 'Sara Quiroga', language: 'ES', mfa: 'OFF' })
  await signInIn(page, product, 'web', chosen, english)
  await expectLanguage(page, spanish, spanish.web.home.greeting.replace('{{name}}', chosen.name))
  await userMenu(page, chosen).click()
  await page.getByRole('menuitem', { name: spanish.shared.action.signOut }).click()
  // The sign-out leads to another page by itself. Waits for it before going elsewhere.
  await page.waitForURL('**/sign-in')
  const next = await product.society.person({ name: 'Tess Quinn', language: null, mfa: 'OFF' })
  await signInIn(page, product, 'web', next, spanish)
  await expectLanguage(page, english, english.web.home.greeting.replace('{{name}}', next.name))
})

/** Signs in on a page in that language. */
async function signInIn(
  page: Page,
  product: Product,
  app: AppName,
  { email, password }: Person,
  { shared }: LanguageWords,
): Promise<void> {
  await page.goto(`${product.apps[app]}/sign-in`)
  await page.getByLabel(shared.credentials.email).fill(email)
  await page.getByLabel(shared.credentials.password, { exact: true }).fill(password)
  await page.getByRole('button', { name: shared.signIn.submit }).click()
}

async function visit(page: Page, language: LanguageWords, link: string, title: string) {
  const menu = page.getByRole('navigation', { name: language.shared.shell.navigation })
  await menu.getByRole('link', { name: link, exact: true }).click()
  await expectLanguage(page, language, title)
}

async function openProfileIn(page: Page, language: LanguageWords, name: string) {
  const { shell, profile } = language.shared
  await page.getByRole('button', { name: shell.userMenu.replace('{{name}}', name) }).click()
  await page.getByRole('menuitem', { name: shell.profile }).click()
  await expect(page.getByText(profile.devices.current)).toBeVisible()
  await expectLanguage(page, language, profile.title)
}
