import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures.ts'
import type { Person } from '../product/person.ts'
import type { AppName, Product } from '../product/product.ts'
import { menuOf } from '../steps/in-team.ts'
import { windowSizes } from '../steps/resize.ts'
import { openSignedIn } from '../steps/sign-in.ts'

/** Somebody who sees much of an app's menu. */
interface Visitor {
  readonly who: string
  readonly app: AppName
  readonly person: (product: Product) => Promise<Person>
}

async function administrator({ society }: Product): Promise<Person> {
  const person = await society.person({ name: 'Berta Lindqvist' })
  await society.ecosystem({
    name: 'Lindqvist Heart Centre',
    plan: 'PREMIUM',
    modules: ['RCM'],
    administrator: person,
  })
  return person
}

async function principal({ society }: Product): Promise<Person> {
  const person = await society.person({ name: 'Pia Lindqvist' })
  await society.partner({ name: 'Lindqvist Partners', principal: person })
  return person
}

const staff =
  (staffRole: 'ANALYST' | 'REVIEWER' | 'OPERATOR') =>
  ({ society }: Product): Promise<Person> =>
    society.person({ name: 'Stina Lindqvist', staffRole })

const visitors: readonly Visitor[] = [
  { who: 'an administrator', app: 'store', person: administrator },
  { who: 'an administrator', app: 'web', person: administrator },
  { who: 'an analyst', app: 'backoffice', person: staff('ANALYST') },
  { who: 'a reviewer', app: 'backoffice', person: staff('REVIEWER') },
  { who: 'an operator', app: 'backoffice', person: staff('OPERATOR') },
  { who: 'a Principal', app: 'backoffice', person: principal },
]

/** Where the menu leads, whatever it holds by now. */
const destinationsOf = (page: Page): Promise<string[]> =>
  menuOf(page)
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname))

const overhang = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

for (const { who, app, person } of visitors)
  test(`${who} finds a page behind each entry of the menu of ${app}, and each fits a phone, in the dark`, async ({
    product,
    newWindow,
  }) => {
    const [, phone] = windowSizes
    const page = await newWindow({ colorScheme: 'dark', reducedMotion: 'reduce', viewport: phone })
    await openSignedIn(page, product, app, await person(product))
    await page.getByRole('button', { name: 'Open navigation' }).click()
    const destinations = await destinationsOf(page)
    expect(destinations.length).toBeGreaterThan(1)
    const titles = new Set<string>()
    for (const destination of destinations) {
      // Some pages explain themselves first, in a dialog.
      await page.keyboard.press('Escape')
      if (!(await menuOf(page).isVisible()))
        await page.getByRole('button', { name: 'Open navigation' }).click()
      await menuOf(page).locator(`a[href$="${destination}"]`).first().click()
      await expect.poll(() => new URL(page.url()).pathname).toBe(destination)
      const title = page.getByRole('heading', { level: 1 })
      await expect(title).toBeVisible()
      // The page before stays until the next one is loaded.
      for (const before of titles) await expect(title).not.toHaveText(before)
      await expect.poll(() => overhang(page), destination).toBe(0)
      titles.add((await title.textContent()) ?? '')
    }
    expect(titles).not.toContain('Page not found')
    expect(titles.size).toBe(destinations.length)
  })
