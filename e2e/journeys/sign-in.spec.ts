import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures.ts'
import { renameDialog } from '../steps/in-store.ts'
import { signIn, signInAgain } from '../steps/sign-in.ts'

test('ID1, ID2: an analyst signs in', async ({ product, newWindow }) => {
  const analyst = await product.society.person({ name: 'Ana Lyst', staffRole: 'ANALYST' })
  const page = await newWindow()
  await signIn(page, product, 'backoffice', analyst)
})

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

  await product.pass(3545)
  await expect(warning(otherTab)).toBeVisible()
  await expect(warning(page).getByRole('timer')).toContainText(/0:[2345]\d/)
  await expect(warning(page).getByRole('button', { name: 'Stay signed in' })).toBeFocused()
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
