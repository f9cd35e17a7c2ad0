import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures.ts'
import type { AppName } from '../product/product.ts'
import { expectNoFindings } from '../steps/axe.ts'
import { renameDialog } from '../steps/in-store.ts'
import { type LanguageWords, languages, language as speaking } from '../steps/languages.ts'
import { openSignedIn, userMenu } from '../steps/sign-in.ts'

/** What each app says while parts of it can't be loaded. Every visit loads these words at the start. */
const partMissing = ({ shared }: LanguageWords): string => shared.appRoot.PART
const serviceMissing = 'The service does not answer at the moment.'
const pageIncomplete = 'This page has not loaded completely.'

/** The files that hold an app's words, in whatever language. */
const wordFiles = new RegExp(
  `/assets/(shared|${languages.map(({ tag }) => tag.toLowerCase()).join('|')})-[^/]+\\.js`,
)

test('F2, ruling R8: words that do not load are said to be missing, in the browser’s language, and come by themselves', async ({
  product,
  newWindow,
}) => {
  const comes = async (app: AppName, language: LanguageWords) => {
    const page = await newWindow({ locale: language.tag })
    const letThrough = await block(page, wordFiles)
    await page.goto(`${product.apps[app]}/sign-in`)
    await expect(page.getByText(partMissing(language))).toBeInViewport()
    await expect(page.locator('body')).not.toContainText(/signIn|sign-in\./)
    letThrough()
    await expect(heading(page, language.shared.signIn.title)).toBeVisible()
    await expect(page.getByText(partMissing(language))).toBeHidden()
  }
  await Promise.all([
    comes('store', speaking('es')),
    comes('backoffice', speaking('pt-BR')),
    comes('web', speaking('fr')),
  ])
})

test('F2: a language whose words do not load is shown once they do', async ({
  product,
  newWindow,
}) => {
  const [spanish, english] = [speaking('es'), speaking('en')]
  const page = await newWindow()
  await page.goto(`${product.apps.store}/sign-in`)
  await expect(heading(page, english.shared.signIn.title)).toBeVisible()
  const letThrough = await block(page, wordFiles)
  await page.getByLabel(english.shared.shell.language).selectOption(spanish.name)
  await expect(page.getByText(partMissing(english))).toBeVisible()
  await expect(heading(page, english.shared.signIn.title)).toBeVisible()
  letThrough()
  await expect(heading(page, spanish.shared.signIn.title)).toBeVisible()
})

test('F2: a page whose file or styles do not load is shown once they do', async ({
  product,
  newWindow,
}) => {
  const person = await product.society.person({ name: 'Nina Falk', mfa: 'OFF' })
  const missing = (page: Page) => page.getByText(partMissing(speaking('en')))
  const front = await newWindow()
  const signInThrough = await block(front, /\/assets\/sign-in-[^/]+\.js/)
  await front.goto(`${product.apps.web}/sign-in`)
  await expect(missing(front)).toBeVisible()
  signInThrough()
  await expect(heading(front, 'Sign in')).toBeVisible()

  const page = await newWindow()
  await openSignedIn(page, product, 'web', person)
  for (const kind of ['js', 'css']) {
    const letThrough = await block(page, new RegExp(`/assets/profile-page-[^/]+\\.${kind}`))
    await userMenu(page, person).click()
    await page.getByRole('menuitem', { name: 'Profile and security' }).click()
    await expect(missing(page)).toBeVisible()
    letThrough()
    await expect(heading(page, 'Profile and security')).toBeVisible()
    await expect(missing(page)).toBeHidden()
    await page.goto(product.apps.web)
  }
})

for (const [what, files] of [
  ['scripts', /\/assets\/(index|front)-[^/]+\.js/],
  ['styles', /\/assets\/index-[^/]+\.css/],
] as const)
  test(`F2: a page whose own ${what} do not load says so, and loads them again`, async ({
    product,
    newWindow,
  }) => {
    const page = await newWindow()
    const letThrough = await block(page, files)
    await page.goto(`${product.apps.store}/sign-in`)
    await expect(page.getByText(pageIncomplete)).toBeVisible()
    letThrough()
    await expect(heading(page, 'Sign in')).toBeVisible()
    await expect(page.getByText(pageIncomplete)).toBeHidden()
  })

test('F2, S15: while the API is away a page waits, keeps what was typed, and recovers without a click', async ({
  product,
  newWindow,
}) => {
  const administrator = await product.society.person({ name: 'Helen Brooks', mfa: 'OFF' })
  await product.society.ecosystem({ name: 'Northside Clinic', plan: 'PLUS', administrator })
  const page = await newWindow()
  await openSignedIn(page, product, 'store', administrator)
  const form = await renameDialog(page)
  await form.getByLabel('Name').fill('Half-written name')

  // A page that was opened before the outage goes on; a page that is opened during it waits.
  const asked = questions(page)
  const another = await page.context().newPage()
  const apiIsBack = await apiGoes(page)
  const apiIsBackThere = await apiGoes(another)
  await another.goto(`${product.apps.store}/members`)
  await expect(another.getByText(serviceMissing)).toBeInViewport()
  await expect(form.getByLabel('Name')).toHaveValue('Half-written name')
  apiIsBackThere()
  await expect(another.getByText(administrator.email)).toBeVisible()
  await expect(another.getByText(serviceMissing)).toBeHidden()
  apiIsBack()
  await expect(form.getByLabel('Name')).toHaveValue('Half-written name')
  expect(asked.mutations).toBe(0)
})

test('F2, S15: a query of an open page is asked again by a timer, and a mutation only by a person', async ({
  product,
  newWindow,
}) => {
  const administrator = await product.society.person({ name: 'Helen Brooks', mfa: 'OFF' })
  await product.society.ecosystem({ name: 'Northside Clinic', plan: 'PLUS', administrator })
  const page = await newWindow()
  await openSignedIn(page, product, 'store', administrator)
  await expect(heading(page, 'Northside Clinic')).toBeVisible()
  const apiIsBack = await apiGoes(page)
  const asked = questions(page)
  await page.getByRole('link', { name: 'Plan and modules' }).click()
  await expect(page.getByText(serviceMissing)).toBeInViewport()
  await expectNoFindings(page, 'a page that waits for the service')
  const { byPerson } = asked
  await expect.poll(() => asked.inBackground).toBeGreaterThan(2 * byPerson)
  expect(asked.byPerson).toBe(byPerson)
  await page.getByRole('link', { name: 'Ecosystem', exact: true }).click()
  const form = await renameDialog(page)
  await form.getByLabel('Name').fill('Northside & Partners')
  await form.getByRole('button', { name: 'Save' }).click()
  await expect(form.getByRole('alert')).toBeVisible()
  apiIsBack()
  await expect(page.getByText(serviceMissing)).toBeHidden()
  await expect(form.getByLabel('Name')).toHaveValue('Northside & Partners')
  expect(asked.mutations).toBe(1)
})

test('F2: where the API fails to say what every page needs, the app says so, and asks again', async ({
  product,
  newWindow,
}) => {
  const person = await product.society.person({ name: 'Oliver Grant', mfa: 'OFF' })
  const page = await newWindow()
  await openSignedIn(page, product, 'web', person)
  /** What the API fails to say: who is signed in, or the settings of the installation. */
  let failing: string | null = null
  await page.route('**/graphql', (route) =>
    failing && route.request().postData()?.includes(failing)
      ? route.fulfill({
          json: { errors: [{ message: 'failed', extensions: { code: 'INTERNAL_ERROR' } }] },
        })
      : route.continue(),
  )
  for (const question of ['viewer {', 'publicSettings {']) {
    failing = question
    await page.reload()
    await expect(page.getByRole('alert')).toContainText('Something failed on our side')
    await expectNoFindings(page, `a page that could not ask for ${question}`)
    failing = null
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect(userMenu(page, person)).toBeVisible()
  }
})

const heading = (page: Page, name: string) => page.getByRole('heading', { name, level: 1 })

/** Aborts every request for these files. Returns a function that ends it. */
const block = (page: Page, files: RegExp) => cut(page, files)

/** Leaves every request to the API without an answer, as a dead line does. Returns a function that ends it. */
const apiGoes = (page: Page) => cut(page, '**/graphql')

/**
 * The route stays until the journey's end: nothing says what becomes of a request that is under way while Playwright
 * takes a route away.
 */
async function cut(page: Page, what: string | RegExp): Promise<() => void> {
  let isCut = true
  await page.route(what, (route) => (isCut ? route.abort() : route.continue()))
  return () => {
    isCut = false
  }
}

/** Counts the page's requests to the API from now on. */
function questions(page: Page) {
  const asked = { byPerson: 0, inBackground: 0, mutations: 0 }
  page.on('request', (request) => {
    if (!request.url().endsWith('/graphql') || request.method() !== 'POST') return
    if (/"query":"\s*mutation/.test(request.postData() ?? '')) asked.mutations += 1
    else if (request.headers()['x-background'] === 'true') asked.inBackground += 1
    else asked.byPerson += 1
  })
  return asked
}
