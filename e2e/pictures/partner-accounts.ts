import { expect, type Page } from '@playwright/test'
import { chooseLanguage } from '../steps/choose-language.ts'
import {
  accountLine,
  changeSituation,
  newAccountScene,
  openAccount,
  openAccounts,
} from '../steps/in-accounts.ts'
import { openSignedIn } from '../steps/sign-in.ts'
import { closeNotices, photograph, type Studio } from './studio.ts'

/** The accounts of a partner as its Principal sees them, and the partner as an account's administrator does. */
export async function photographPartnerAccounts(studio: Studio): Promise<void> {
  const { product, newWindow } = studio
  const { backoffice: page, administrator } = await newAccountScene(product, newWindow)
  await openAccounts(page)
  await expect(accountLine(page, 'Clínica Aurora')).toBeVisible()
  await photograph(studio, page, 'backoffice-accounts')
  await openAccount(page, 'Clínica Aurora')
  await page.getByRole('button', { name: 'Suspend', exact: true }).click()
  await photograph(studio, page, 'backoffice-account-suspend')
  await page.keyboard.press('Escape')
  await changeSituation(page, 'Suspend', 'Suspend Clínica Aurora', 'Three bills are overdue')
  await expect(page.getByText('Situation of an account changed')).toBeVisible()
  await closeNotices(page)
  await photograph(studio, page, 'backoffice-account')
  await inOtherLanguages(studio, page)

  const store = await newWindow()
  await openSignedIn(store, product, 'store', administrator)
  await expect(store.getByRole('region', { name: 'Your partner' })).toBeVisible()
  await photograph(studio, store, 'store-partner')
  await store.getByRole('button', { name: 'Switch access off' }).click()
  await photograph(studio, store, 'store-partner-switch-off')
}

async function inOtherLanguages(studio: Studio, page: Page): Promise<void> {
  const backoffice = studio.product.apps.backoffice
  for (const language of [
    { tag: 'es', name: 'Español', list: 'Cuentas' },
    { tag: 'pt-BR', name: 'Português (Brasil)', list: 'Contas' },
  ] as const) {
    await page.goto(`${backoffice}/admin/accounts`)
    await chooseLanguage(page, language)
    await expect(page.getByRole('heading', { name: language.list, level: 1 })).toBeVisible()
    await photograph(studio, page, `backoffice-accounts-${language.tag}`)
    await page.getByRole('link', { name: 'Clínica Aurora' }).click()
    await expect(page.getByRole('heading', { name: 'Clínica Aurora', level: 1 })).toBeVisible()
    await photograph(studio, page, `backoffice-account-${language.tag}`)
  }
}
