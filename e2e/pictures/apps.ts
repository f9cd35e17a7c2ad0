import { expect, type Page } from '@playwright/test'
import { chooseLanguage } from '../steps/choose-language.ts'
import { enterPassword, openProfile, signIn } from '../steps/sign-in.ts'
import { photograph, type Studio } from './studio.ts'

const english = { tag: 'en', name: 'English' } as const

/** The pages of Store and Web with the demo's data, and the sign-in page. */
export async function photographApps(studio: Studio): Promise<void> {
  await frontDoor(studio)
  await store(studio)
  await web(studio)
}

async function frontDoor(studio: Studio): Promise<void> {
  const { apps, society } = studio.product
  const page = await studio.newWindow()
  await page.goto(`${apps.store}/sign-in`)
  await expect(page.getByRole('heading', { name: 'Sign in', level: 1 })).toBeVisible()
  await photograph(studio, page, 'sign-in')
  await enterPassword(page, { email: 'nobody@demo.example', password: 'not this one' })
  await expect(page.getByRole('alert')).toBeVisible()
  await photograph(studio, page, 'sign-in-refused')
  await enterPassword(page, await society.demo('plus.admin'))
  await expect(page.getByRole('heading', { name: 'Confirm it’s you' })).toBeVisible()
  await photograph(studio, page, 'sign-in-mfa')
}

async function store(studio: Studio): Promise<void> {
  const page = await signedIn(studio, 'store', 'premium.admin')
  await expect(page.getByRole('heading', { name: 'Clínica Santa Lucía', level: 1 })).toBeVisible()
  await expect(page.getByRole('link', { name: 'See members' })).toBeVisible()
  await photograph(studio, page, 'store-ecosystem')
  await page.getByRole('link', { name: 'Members', exact: true }).click()
  await expect(page.getByText('50 of 304')).toBeVisible()
  await photograph(studio, page, 'store-members')
  await page.getByRole('button', { name: 'Invite member' }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await photograph(studio, page, 'store-invite-member')
  await page.keyboard.press('Escape')
  await page.getByRole('link', { name: 'Plan and modules' }).click()
  await expect(page.getByRole('heading', { name: 'What it includes' })).toBeVisible()
  await photograph(studio, page, 'store-plan')
}

async function web(studio: Studio): Promise<void> {
  const page = await signedIn(studio, 'web', 'multi')
  await expect(page.getByRole('heading', { name: 'Your ecosystems' })).toBeVisible()
  await photograph(studio, page, 'web-home')
  await page.getByRole('link', { name: 'My Ecosystem' }).click()
  await expect(page.getByRole('heading', { name: 'About the ecosystem' })).toBeVisible()
  await photograph(studio, page, 'web-my-ecosystem')
  const menu = page.getByRole('navigation', { name: 'Main navigation' })
  await menu.getByRole('link', { name: 'RCM Dashboard' }).click()
  await expect(page.getByRole('heading', { name: 'Claims by month' })).toBeVisible()
  await photograph(studio, page, 'web-rcm')
  await page.getByText('Table', { exact: true }).click()
  await photograph(studio, page, 'web-rcm-table')
  await openProfile(page, await studio.product.society.demo('multi'))
  await expect(page.getByText('This device')).toBeVisible()
  await photograph(studio, page, 'profile')
}

/** Opens a window in which a person of the demo is signed in, in English. */
async function signedIn(
  { product, newWindow }: Studio,
  app: 'store' | 'web',
  key: string,
): Promise<Page> {
  const page = await newWindow()
  await signIn(page, product, app, await product.society.demo(key))
  await chooseLanguage(page, english)
  return page
}
