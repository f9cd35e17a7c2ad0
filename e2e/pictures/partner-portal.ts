import { expect } from '@playwright/test'
import { chooseLanguage } from '../steps/choose-language.ts'
import { emailLabel } from '../steps/email-label.ts'
import { newAccountScene } from '../steps/in-accounts.ts'
import {
  addDocument,
  addLink,
  openPortal,
  openProvider,
  partOf,
  setLogo,
} from '../steps/in-portal.ts'
import { openSignedIn } from '../steps/sign-in.ts'
import { closeNotices, photograph, type Studio } from './studio.ts'

/** The portal as the team fills it, and as an administrator of an account sees it. */
export async function photographPartnerPortal(studio: Studio): Promise<void> {
  const { product, newWindow } = studio
  const { backoffice: page, administrator } = await newAccountScene(product, newWindow)
  await openPortal(page)
  const details = partOf(page, 'Name and contacts')
  await details.getByLabel(emailLabel).fill('help@norte.example')
  await details.getByLabel('Phone').fill('912 345 678')
  await details.getByLabel('Hours').fill('Monday to Friday, 9 to 18\nSaturday, 9 to 13')
  await details.getByRole('button', { name: 'Save' }).click()
  await expect(details.getByLabel('Phone')).toHaveValue('+34912345678')
  await setLogo(page)
  await addLink(page, 'Help centre', 'https://help.norte.example/')
  await addLink(page, 'Status of our services', 'https://status.norte.example/')
  await addDocument(page, 'terms-of-service-2026.pdf', 'Terms of service')
  await addDocument(page, 'prices.pdf', 'Price list')
  await closeNotices(page)
  await photograph(studio, page, 'backoffice-partner-portal')
  await chooseLanguage(page, { tag: 'pt-BR', name: 'Português (Brasil)' })
  await photograph(studio, page, 'backoffice-partner-portal-pt-BR')

  const store = await newWindow()
  await openSignedIn(store, product, 'store', administrator)
  await openProvider(store)
  await expect(partOf(store, 'Documents')).toContainText('Price list')
  await photograph(studio, store, 'store-provider')
}
