import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures.ts'
import { chooseLanguage } from '../steps/choose-language.ts'
import { expectLanguage } from '../steps/expect-language.ts'
import { type LanguageWords, languages } from '../steps/languages.ts'
import { enterPassword, signIn } from '../steps/sign-in.ts'

test('R8: the Store speaks three languages, and the choice goes with the person', async ({
  product,
  newWindow,
}) => {
  const person = await product.society.person({ name: 'Lena Marsh', mfa: 'OFF' })
  await product.society.ecosystem({ name: 'Marsh & Co', plan: 'PREMIUM', administrator: person })
  const page = await newWindow()
  await signIn(page, product, 'store', person)
  for (const language of languages) {
    const { nav, members, plan } = language.store
    await chooseLanguage(page, language)
    await visit(page, language, nav.overview, 'Marsh & Co')
    await visit(page, language, nav.members, members.title)
    await visit(page, language, nav.plan, plan.title)
    await visit(page, language, nav.pastAssistance, language.shared.pastAssistance.title)
    await openProfileIn(page, language, person.name)
  }
  const [spanish] = languages
  await chooseLanguage(page, spanish)
  const elsewhere = await newWindow()
  await elsewhere.goto(`${product.apps.store}/sign-in`)
  await enterPassword(elsewhere, person)
  await expectLanguage(elsewhere, spanish, 'Marsh & Co')
})

test('R8: the backoffice speaks three languages', async ({ product, newWindow }) => {
  const { society } = product
  const analyst = await society.person({ name: 'Andrea Ríos', staffRole: 'ANALYST', mfa: 'OFF' })
  const client = await society.demo('plus.user')
  const page = await newWindow()
  await signIn(page, product, 'backoffice', analyst)
  for (const language of languages) {
    const { menu, find, requests, request, internal, ecosystemAdmin } = language.backoffice
    await chooseLanguage(page, language)
    await visit(page, language, menu.myRequests, requests.title)
    await visit(page, language, menu.ecosystemAdmin, ecosystemAdmin.title)
    await visit(page, language, menu.technicalAssistance, find.title)
    await page.getByLabel(find.userEmail).fill('nobody@people.example')
    await page.getByRole('button', { name: find.submit }).click()
    await expect(page.getByText(language.shared.errors.EMAIL_UNKNOWN)).toBeVisible()
    await page.getByLabel(find.userEmail).fill(client.email)
    await page.getByRole('button', { name: find.submit }).click()
    const goOn = page.getByRole('button', { name: find.continue })
    const continued = page.getByRole('link', { name: find.mineContinue })
    await goOn.or(continued).click()
    await expectLanguage(page, language, request.title.replace('{{name}}', client.name))
    await expect(page.getByRole('button', { name: internal.start, exact: true })).toBeVisible()
    await openProfileIn(page, language, analyst.name)
  }
})

test('R8: Web speaks three languages', async ({ product, newWindow }) => {
  const { society } = product
  const person = await society.person({ name: 'Maya Reed', mfa: 'OFF' })
  await society.ecosystem({
    name: 'Reed Cardiology',
    plan: 'PREMIUM',
    modules: ['RCM'],
    administrator: person,
  })
  const page = await newWindow()
  await signIn(page, product, 'web', person)
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

test('R8: before the sign-in each app speaks the browser’s language, or the one that is chosen', async ({
  product,
  newWindow,
}) => {
  for (const { tag, locale } of [
    { tag: 'es', locale: 'es-CO' },
    { tag: 'pt-BR', locale: 'pt-PT' },
    { tag: 'en', locale: 'de-DE' },
  ]) {
    const language = languages.find((each) => each.tag === tag) ?? languages[0]
    const page = await newWindow({ locale })
    for (const app of ['store', 'backoffice', 'web'] as const) {
      await page.goto(`${product.apps[app]}/sign-in`)
      await expectLanguage(page, language, language.shared.signIn.title)
    }
    const [, another] = languages
    await page.getByLabel(language.shared.shell.language).selectOption(another.name)
    await expectLanguage(page, another, another.shared.signIn.title)
  }
})

/** Goes to a page by the menu, and reads it. */
async function visit(page: Page, language: LanguageWords, link: string, title: string) {
  const menu = page.getByRole('navigation', { name: language.shared.shell.navigation })
  await menu.getByRole('link', { name: link, exact: true }).click()
  await expectLanguage(page, language, title)
}

async function openProfileIn(page: Page, language: LanguageWords, name: string) {
  const { shell, profile, devices } = language.shared
  await page.getByRole('button', { name: shell.userMenu.replace('{{name}}', name) }).click()
  await page.getByRole('menuitem', { name: shell.profile }).click()
  await expect(page.getByText(devices.current)).toBeVisible()
  await expectLanguage(page, language, profile.title)
}
