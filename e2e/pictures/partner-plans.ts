import { expect } from '@playwright/test'
import { chooseLanguage } from '../steps/choose-language.ts'
import { newAccountScene, openAccount, openAccounts } from '../steps/in-accounts.ts'
import { newPlan, openPlans, planLine } from '../steps/in-plans.ts'
import { closeNotices, photograph, type Studio } from './studio.ts'

/** The plans of a partner, and the forms of plans and accounts. */
export async function photographPartnerPlans(studio: Studio): Promise<void> {
  const { product, newWindow } = studio
  const { backoffice: page } = await newAccountScene(product, newWindow)
  await openPlans(page)
  await photograph(studio, page, 'backoffice-plans-none')
  await newPlan(page, { name: 'Essencial', tier: /^Plus/, price: '149.90', user: '29.90' })
  await newPlan(page, { name: 'Avançado', tier: /^Premium/, price: '1,490', user: '19.90' })
  await expect(planLine(page, 'Avançado')).toBeVisible()
  await closeNotices(page)
  await photograph(studio, page, 'backoffice-plans')
  await page.getByRole('button', { name: 'New plan' }).click()
  await photograph(studio, page, 'backoffice-plan-new')
  await page.keyboard.press('Escape')
  await openAccount(page, 'Clínica Aurora')
  await page.getByRole('button', { name: 'Change', exact: true }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('combobox', { name: 'Plan' }).click()
  await page.getByRole('option', { name: /Avançado/ }).click()
  await dialog.getByLabel('More users').fill('3')
  await photograph(studio, page, 'backoffice-account-change')
  await dialog.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('Account changed')).toBeVisible()
  await closeNotices(page)
  await photograph(studio, page, 'backoffice-account-with-plan')
  await openPlans(page)
  await page.getByRole('link', { name: 'Avançado' }).click()
  await expect(page.getByRole('link', { name: 'Clínica Aurora' })).toBeVisible()
  await photograph(studio, page, 'backoffice-plan')
  await openAccounts(page)
  await page.getByRole('button', { name: 'New account' }).click()
  await photograph(studio, page, 'backoffice-account-new')
  await page.keyboard.press('Escape')
  await page.goto(`${product.apps.backoffice}/admin/plans`)
  await chooseLanguage(page, { tag: 'pt-BR', name: 'Português (Brasil)' })
  await expect(page.getByRole('heading', { name: 'Planos', level: 1 })).toBeVisible()
  await photograph(studio, page, 'backoffice-plans-pt-BR')
  await page.getByRole('button', { name: 'Novo plano' }).click()
  await photograph(studio, page, 'backoffice-plan-new-pt-BR')
}
