import { join } from 'node:path'
import { expect } from '@playwright/test'
import { newAttendanceScene, openAttendanceOf, writeAsContact } from '../steps/attendance-scene.ts'
import { chooseLanguage } from '../steps/choose-language.ts'
import {
  lineOfCustomAction,
  newCustomActionForm,
  openCustomActions,
} from '../steps/in-custom-actions.ts'
import { newTeamScene } from '../steps/in-team.ts'
import { openSignedIn } from '../steps/sign-in.ts'
import { closeNotices, photograph, type Studio } from './studio.ts'

const entries = [
  { kind: 'Menu', label: 'Training', category: 'Norte Digital' },
  { kind: 'Menu', label: 'Invoices' },
  { kind: 'Action', label: 'Duty roster', place: 'Header' },
  { kind: 'Action', label: 'Price list', place: 'Panel' },
  { kind: 'Action', label: 'Report a problem', place: 'Footer' },
  { kind: 'Action', label: 'Find in the CRM', place: 'At the contact' },
] as const

/** Custom actions and menus as the partner writes them, and as the people of an account see them. */
export async function photographCustomActions(studio: Studio): Promise<void> {
  const { product, newWindow } = studio
  const scene = await newTeamScene(product, newWindow)
  const work = await newAttendanceScene(product, newWindow)
  await product.society.account(scene.partner, work.ecosystem)
  const { backoffice: page } = scene
  await openCustomActions(page)
  await photograph(studio, page, 'backoffice-custom-actions-none')
  for (const entry of entries) {
    const dialog = await newCustomActionForm(page)
    await dialog.getByRole('radio', { name: entry.kind }).check()
    await dialog.getByLabel('Label').fill(entry.label)
    if ('category' in entry) await dialog.getByLabel('Category').fill(entry.category)
    if ('place' in entry) {
      await dialog.getByRole('combobox', { name: 'Place' }).click()
      await page.getByRole('option', { name: entry.place }).click()
    }
    const address = 'https://m\u00fcnchen.example/{{account.name}}?who={{member.email}}'
    await dialog.getByRole('textbox', { name: 'Address' }).fill(address)
    if (entry.label === 'Find in the CRM')
      await photograph(studio, page, 'backoffice-custom-action-new')
    await dialog.getByRole('button', { name: 'Save' }).click()
    await expect(dialog).toBeHidden()
  }
  await closeNotices(page)
  await photograph(studio, page, 'backoffice-custom-actions')
  await chooseLanguage(page, { tag: 'es', name: 'Espa\u00f1ol' })
  await expect(lineOfCustomAction(page, 'Training')).toBeVisible()
  await photograph(studio, page, 'backoffice-custom-actions-es')

  await writeAsContact(work, newWindow, { name: 'Rosa Prado', body: 'Good morning' })
  const web = await newWindow()
  await openSignedIn(web, product, 'web', work.ana)
  await web.goto(`${product.apps.web}/attendances`)
  await expect(web.getByRole('link', { name: 'Duty roster' })).toBeVisible()
  await photograph(studio, web, 'web-custom-actions')
  await openAttendanceOf(web, 'Rosa Prado')
  await expect(web.getByRole('link', { name: 'Find in the CRM' })).toBeVisible()
  // Another size of the window would load the conversation again.
  await web.screenshot({ path: join(studio.folder, 'web-custom-action-at-contact.png') })
}
