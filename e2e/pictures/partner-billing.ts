import { expect, type Page } from '@playwright/test'
import { chooseLanguage } from '../steps/choose-language.ts'
import { openSignedIn } from '../steps/sign-in.ts'
import { photograph, type Studio } from './studio.ts'

/** The demo's billing as Finance sees it. */
export async function photographPartnerBilling(studio: Studio): Promise<void> {
  const { product, newWindow } = studio
  const page = await newWindow()
  await openSignedIn(page, product, 'backoffice', await product.society.demo('partner.finance'))
  for (const view of ['consolidated', 'accounts', 'instances'])
    await show(studio, page, `billing?view=${view}`, `backoffice-billing-${view}`)
  await page.goto(`${product.apps.backoffice}/admin/billing?view=accounts`)
  await page.getByRole('button', { name: 'Escola Girassol' }).click()
  await expect(page.getByRole('dialog').getByRole('table')).toBeVisible()
  await photograph(studio, page, 'backoffice-billing-lines')
  await page.keyboard.press('Escape')
  await show(studio, page, 'infrastructure', 'backoffice-infrastructure')
  await chooseLanguage(page, { tag: 'pt-BR', name: 'Português (Brasil)' })
  await show(studio, page, 'billing', 'backoffice-billing-pt-BR')
  await show(studio, page, 'infrastructure', 'backoffice-infrastructure-pt-BR')
}

async function show(studio: Studio, page: Page, path: string, name: string): Promise<void> {
  await page.goto(`${studio.product.apps.backoffice}/admin/${path}`)
  await expect(page.getByText('Escola Girassol').first()).toBeVisible()
  await photograph(studio, page, name)
}
