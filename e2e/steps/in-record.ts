import { expect, type Locator, type Page } from '@playwright/test'
import type { Product } from '../product/product.ts'
import { endSession, openEnvironment } from './as-analyst.ts'
import { renameEcosystem } from './in-store.ts'
import { newTeamScene } from './in-team.ts'
import { openSession } from './open-session.ts'
import { newScene, type Scene } from './scene.ts'
import { openSignedIn } from './sign-in.ts'

/** An ecosystem that an analyst and its administrator have both renamed; the three apps show the record. */
export interface RecordedScene extends Scene {
  /** The administrator's windows. */
  readonly store: Page
  readonly web: Page
  /** The analyst's tab of the Store, whose session is over. */
  readonly controlled: Page
}

/** Makes what the screens of the record show, and opens the Store's and user Web's. */
export async function recordedScene(
  product: Product,
  newWindow: () => Promise<Page>,
): Promise<RecordedScene> {
  const scene = await newScene(product, newWindow)
  await openSession(scene, newWindow)
  const controlled = await openEnvironment(scene.backoffice, 'Store')
  await renameEcosystem(controlled, 'Northside & Partners')
  await endSession(scene)
  const store = await newWindow()
  await openSignedIn(store, product, 'store', scene.client)
  await renameEcosystem(store, 'Northside Clinic')
  await store.getByRole('navigation').getByRole('link', { name: 'Audit' }).click()
  await expect(store.getByRole('heading', { name: 'Audit', level: 1 })).toBeVisible()
  const web = await newWindow()
  await openSignedIn(web, product, 'web', scene.client)
  await web.getByRole('navigation').getByRole('link', { name: 'Activity about you' }).click()
  await expect(web.getByRole('heading', { name: 'Activity about you', level: 1 })).toBeVisible()
  await expect(web.getByRole('article').first()).toBeVisible()
  const { backoffice } = await newTeamScene(product, newWindow)
  await openAudit(backoffice)
  return { ...scene, store, web, controlled, backoffice }
}

/** Goes to Admin → Audit by the menu. */
export async function openAudit(backoffice: Page): Promise<void> {
  await backoffice.getByRole('navigation').getByRole('link', { name: 'Audit' }).click()
  await expect(backoffice.getByRole('heading', { name: 'Audit', level: 1 })).toBeVisible()
  await expect(backoffice.getByRole('article').first()).toBeVisible()
}

/** Chooses an option of a filter by its name. */
export async function choose(page: Page, filter: string, option: string): Promise<void> {
  await page.getByRole('combobox', { name: filter, exact: true }).click()
  await page.getByRole('option', { name: option, exact: true }).click()
}

export const chooseAction = (page: Page, label: string): Promise<void> =>
  choose(page, 'Action', label)

/** Opens an event of the list in detail. */
export async function openEvent(page: Page, label: string): Promise<Locator> {
  await page.getByRole('article').getByRole('button', { name: label }).first().click()
  return page.getByRole('dialog', { name: label })
}
