import { expect, type Page } from '@playwright/test'
import { askClient, openEnvironment, startRequest, timeLeft } from '../steps/as-analyst.ts'
import { chooseLanguage } from '../steps/choose-language.ts'
import { renameEcosystem } from '../steps/in-store.ts'
import { openSession } from '../steps/open-session.ts'
import { newScene, type Scene } from '../steps/scene.ts'
import { signIn } from '../steps/sign-in.ts'
import { photograph, type Studio } from './studio.ts'

const english = { tag: 'en', name: 'English' } as const

/** The first pages of analyst and administrator, empty and filled, and a long list of past assistance. */
export async function photographHomes(studio: Studio): Promise<void> {
  const { product, newWindow } = studio
  const scene = await newScene(product, newWindow)
  await expect(scene.backoffice.getByText('Nothing has ended today.')).toBeVisible()
  await photograph(studio, scene.backoffice, 'backoffice-home-empty')
  await atWork(studio, scene)
  await pastAssistance(studio)
}

async function atWork(studio: Studio, scene: Scene): Promise<void> {
  const { product, newWindow } = studio
  const { backoffice, client } = scene
  const clientWindow = await openSession(scene, newWindow)
  const other = await another(scene, 'Noah Bennett')
  // A mailbox gets at most one code a minute, so time passes in between.
  await product.pass(61)
  await askClient(other)
  await startRequest(await another(scene, 'Marta Kowalska'))
  const store = await newWindow()
  await signIn(store, product, 'store', client)
  await expect(store.getByText('works as you')).toBeVisible()
  await photograph(studio, store, 'store-home-access')
  await goHome(backoffice)
  await expect(backoffice.getByRole('link', { name: /Marta Kowalska/ })).toBeVisible()
  await photograph(studio, backoffice, 'backoffice-home')
  await backoffice.getByRole('link', { name: /Helen Brooks/ }).click()
  await expect(timeLeft(backoffice)).toBeVisible()
  const controlled = await openEnvironment(backoffice, 'Store')
  await renameEcosystem(controlled, 'Northside & Partners')
  await photograph(studio, controlled, 'store-home-controlled')
  await backoffice.getByRole('button', { name: 'End session' }).click()
  await backoffice.getByRole('dialog').getByRole('button', { name: 'End session' }).click()
  await goHome(backoffice)
  await expect(backoffice.getByText('Ecosystem renamed')).toBeVisible()
  await photograph(studio, backoffice, 'backoffice-home-ended')
  await expect(store.getByText('Nobody has access to this ecosystem')).toBeVisible()
  await photograph(studio, store, 'store-home')
  for (const window of [store, clientWindow]) await window.context().close()
}

async function pastAssistance(studio: Studio): Promise<void> {
  const { product, newWindow } = studio
  const page = await newWindow()
  await signIn(page, product, 'store', await product.society.demo('premium.admin'))
  await chooseLanguage(page, english)
  await expect(page.getByRole('heading', { name: 'Who has access now' })).toBeVisible()
  await photograph(studio, page, 'store-home-demo')
  await page.getByRole('link', { name: 'Past assistance', exact: true }).click()
  await expect(page.getByRole('article').first()).toBeVisible()
  await photograph(studio, page, 'store-past-assistance')
  await page.getByLabel('Only with changes').check()
  await page
    .getByRole('button', { name: /changes? made/ })
    .first()
    .click()
  await photograph(studio, page, 'store-past-assistance-changes')
  await page.getByLabel('From').fill('2020-01-01')
  await page.getByLabel('Until').fill('2020-01-31')
  await expect(page.getByText('Nothing matches')).toBeVisible()
  await photograph(studio, page, 'store-past-assistance-none')
}

/** The scene with the same analyst and another client. */
async function another(scene: Scene, name: string): Promise<Scene> {
  const { society } = scene.product
  const client = await society.person({ name })
  const ecosystem = await society.ecosystem({
    name: 'Harbour Dental',
    plan: 'PREMIUM',
    modules: [],
    administrator: client,
  })
  return { ...scene, client, ecosystem }
}

const goHome = (backoffice: Page) =>
  backoffice
    .getByRole('navigation', { name: 'Main navigation' })
    .getByRole('link', { name: 'Home' })
    .click()
