import { expect } from '@playwright/test'
import { chooseLanguage } from '../steps/choose-language.ts'
import { findPerson, openPeople, platformPages } from '../steps/in-platform.ts'
import { menuOf } from '../steps/in-team.ts'
import { openSignedIn } from '../steps/sign-in.ts'
import { photograph, type Studio } from './studio.ts'

/** The pages of Platform administration, as an operator sees them, and the dialogs of their acts. */
export async function photographPlatform(studio: Studio): Promise<void> {
  const { product, newWindow } = studio
  const { society } = product
  const operator = await society.person({ name: 'Olavo Reis', staffRole: 'OPERATOR' })
  const principal = await society.person({ name: 'Clara Nunes de Albuquerque e Vasconcelos' })
  await society.partner({ name: 'Norte Digital', principal })
  const ecosystem = { name: 'Clínica Aurora', plan: 'PLUS', administrator: principal } as const
  const { id: ecosystemId } = await society.ecosystem(ecosystem)
  await society.refusedMails(principal)
  const page = await newWindow()
  await openSignedIn(page, product, 'backoffice', operator)
  for (const name of platformPages) {
    await menuOf(page).getByRole('link', { name, exact: true }).click()
    await expect(page.getByRole('heading', { name, exact: true, level: 1 })).toBeVisible()
    const path = new URL(page.url()).pathname.split('/').at(-1)
    await photograph(studio, page, `backoffice-platform-${path}`)
  }
  await page.goto(`${product.apps.backoffice}/platform/staff/${operator.id}`)
  await expect(page.getByRole('heading', { name: operator.name, level: 1 })).toBeVisible()
  await photograph(studio, page, 'backoffice-platform-staff-own')
  await page.goto(`${product.apps.backoffice}/platform/ecosystems/${ecosystemId}`)
  await expect(page.getByRole('heading', { name: ecosystem.name, level: 1 })).toBeVisible()
  await photograph(studio, page, 'backoffice-platform-ecosystem')
  await openPeople(page)
  await findPerson(page, principal)
  await expect(page.getByRole('region', { name: /Last e.mails/ })).toContainText('Refused')
  await photograph(studio, page, 'backoffice-platform-person')
  await page.getByRole('button', { name: 'Block', exact: true }).click()
  await expect(page.getByRole('dialog')).toContainText('They are the Principal of Norte Digital')
  await photograph(studio, page, 'backoffice-platform-person-block')
  await page.keyboard.press('Escape')
  await chooseLanguage(page, { tag: 'pt-BR', name: 'Português (Brasil)' })
  await expect(page.getByRole('region', { name: /^Últimos e.mails/ })).toBeVisible()
  await photograph(studio, page, 'backoffice-platform-person-pt-BR')
}
