import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures.ts'
import {
  messagesOf,
  newAttendanceScene,
  openAttendanceOf,
  openAttendances,
  writeAsContact,
} from '../steps/attendance-scene.ts'
import { expectNoFindings } from '../steps/axe.ts'
import { chooseLanguage } from '../steps/choose-language.ts'
import {
  lineOfCustomAction,
  newCustomActionForm,
  openCustomActions,
} from '../steps/in-custom-actions.ts'
import { colleague, menuOf, newTeamScene } from '../steps/in-team.ts'
import { languages } from '../steps/languages.ts'
import { openSignedIn } from '../steps/sign-in.ts'

const crm = 'https://crm.example/{{account.name}}?who={{member.email}}'

/** A partner that looks after an ecosystem with attendants; Support of the partner is at Admin → Custom actions & menus. */
async function newScene(
  product: Parameters<typeof newTeamScene>[0],
  newWindow: () => Promise<Page>,
) {
  const team = await newTeamScene(product, newWindow)
  const work = await newAttendanceScene(product, newWindow)
  await product.society.account(team.partner, work.ecosystem)
  const support = await colleague(team, 'Ivo Prado', 'SUPPORT')
  const backoffice = await newWindow()
  await openSignedIn(backoffice, product, 'backoffice', support)
  await openCustomActions(backoffice)
  return { ...team, ...work, backoffice }
}

test('AD12: Support adds an action for attendants; an attendant sees it come without reload, and go as soon as it is for another role', async ({
  product,
  newWindow,
}) => {
  const scene = await newScene(product, newWindow)
  const { backoffice } = scene
  const ana = await openAttendances(scene, newWindow, scene.ana)
  await expect(backoffice.getByText('No custom menus or actions yet')).toBeVisible()

  const dialog = await newCustomActionForm(backoffice)
  await dialog.getByRole('radio', { name: 'Action' }).check()
  await dialog.getByLabel('Label').fill('Find in the CRM')
  await dialog.getByRole('textbox', { name: 'Address' }).fill('https://127.1/')
  await dialog.getByRole('button', { name: 'Save' }).click()
  await expect(dialog.getByRole('alert')).toContainText('no IP address')
  await dialog
    .getByRole('textbox', { name: 'Address' })
    .fill('https://crm.example/{{account.name}}?who=')
  await dialog.getByRole('button', { name: '{{member.email}}' }).click()
  await expect(dialog.getByRole('region', { name: 'Preview with sample values' })).toContainText(
    'https://crm.example/Caf%C3%A9%20%26%20Filhos?who=ana%2Bcrm%40example.com',
  )
  await dialog.getByRole('checkbox', { name: 'Administrator' }).uncheck()
  await dialog.getByRole('checkbox', { name: 'User' }).uncheck()
  await dialog.getByRole('radio', { name: 'Chosen accounts' }).check()
  await dialog.getByRole('combobox', { name: 'Add an account' }).fill('sol')
  await backoffice.getByRole('option', { name: 'Clínica Sol' }).click()
  await expect(dialog.getByRole('list', { name: 'Chosen accounts' })).toContainText('Clínica Sol')
  await dialog.getByRole('button', { name: 'Save' }).click()
  await expect(dialog).toBeHidden()
  const line = lineOfCustomAction(backoffice, 'Find in the CRM')
  await expect(line).toContainText('crm.example')
  await expect(line).toContainText('1 chosen account')

  const link = ana.getByRole('link', { name: 'Find in the CRM' })
  await expect(link).toBeVisible()
  const address = `https://crm.example/Cl%C3%ADnica%20Sol?who=${encodeURIComponent(scene.ana.email)}`
  await expect(link).toHaveAttribute('href', address)
  await expect(link).toHaveAttribute('rel', 'noopener noreferrer')
  await expect(link).toHaveAttribute('target', '_blank')
  await line.getByRole('button', { name: 'Edit: Find in the CRM' }).click()
  const change = backoffice.getByRole('dialog', { name: 'Change Find in the CRM' })
  await change.getByRole('combobox', { name: 'Place' }).click()
  await backoffice.getByRole('option', { name: 'Footer' }).click()
  await change.getByRole('checkbox', { name: 'Attendant' }).uncheck()
  await change.getByRole('checkbox', { name: 'Administrator' }).check()
  await change.getByRole('button', { name: 'Save' }).click()
  await expect(change).toBeHidden()
  await expect(link).toHaveCount(0)

  await line.getByRole('button', { name: 'Hide: Find in the CRM' }).click()
  await expect(line).toContainText('Hidden')
  await line.getByRole('button', { name: 'Delete: Find in the CRM' }).click()
  const remove = backoffice.getByRole('dialog', { name: 'Delete Find in the CRM?' })
  await remove.getByRole('button', { name: 'Delete' }).click()
  await expect(backoffice.getByText('No custom menus or actions yet')).toBeVisible()
})

test('AD12: a menu comes into Web and the Store under its category, one for administrators into the Store alone; an action at the contact knows the contact', async ({
  product,
  newWindow,
}) => {
  const scene = await newScene(product, newWindow)
  const { backoffice, store } = scene
  const menu = await newCustomActionForm(backoffice)
  await menu.getByLabel('Label').fill('Training')
  await menu.getByLabel('Category').fill('Norte Digital')
  await menu.getByRole('textbox', { name: 'Address' }).fill(crm)
  await menu.getByRole('button', { name: 'Save' }).click()
  await expect(menu).toBeHidden()
  const invoices = await newCustomActionForm(backoffice)
  await invoices.getByLabel('Label').fill('Invoices')
  await invoices
    .getByRole('textbox', { name: 'Address' })
    .fill('https://billing.example/{{account.id}}')
  await invoices.getByRole('checkbox', { name: 'Attendant' }).uncheck()
  await invoices.getByRole('checkbox', { name: 'User' }).uncheck()
  await invoices.getByRole('button', { name: 'Save' }).click()
  await expect(invoices).toBeHidden()
  const atContact = await newCustomActionForm(backoffice)
  await atContact.getByRole('radio', { name: 'Action' }).check()
  await atContact.getByLabel('Label').fill('Look the contact up')
  await atContact.getByRole('combobox', { name: 'Place' }).click()
  await backoffice.getByRole('option', { name: 'At the contact' }).click()
  await atContact
    .getByRole('textbox', { name: 'Address' })
    .fill('https://crm.example/find?q={{contact.name}}')
  await atContact.getByRole('button', { name: 'Save' }).click()
  await expect(atContact).toBeHidden()

  const inStore = store.getByRole('region', { name: 'Menus of your partner' })
  await expect(inStore.getByRole('button', { name: 'Norte Digital' })).toBeVisible()
  await expect(inStore.getByRole('link', { name: 'Training' })).toHaveAttribute(
    'href',
    /^https:\/\/crm\.example\/Cl%C3%ADnica%20Sol\?who=/,
  )
  const rosa = await writeAsContact(scene, newWindow, { name: 'Rosa Prado', body: 'Good morning' })
  await expect(messagesOf(rosa)).toBeVisible()
  const ana = await openAttendances(scene, newWindow, scene.ana)
  await expect(menuOf(ana).getByRole('link', { name: 'Training' })).toBeVisible()
  await expect(inStore.getByRole('link', { name: 'Invoices' })).toBeVisible()
  await expect(menuOf(ana).getByRole('link', { name: 'Invoices' })).toHaveCount(0)
  await openAttendanceOf(ana, 'Rosa Prado')
  await expect(
    ana
      .getByRole('navigation', { name: 'Actions for Rosa Prado' })
      .getByRole('link', { name: 'Look the contact up' }),
  ).toHaveAttribute('href', 'https://crm.example/find?q=Rosa%20Prado')
  await expectNoFindings(ana, 'an attendance with an action of the partner')
  await expectNoFindings(store, 'the menu of the partner in the Store')
})

test('case 30: Finance has no custom actions and menus, neither in the menu nor by their address', async ({
  product,
  newWindow,
}) => {
  const scene = await newTeamScene(product, newWindow)
  const finance = await colleague(scene, 'Rosa Paz', 'FINANCE')
  const page = await newWindow()
  await openSignedIn(page, product, 'backoffice', finance)
  await expect(menuOf(page).getByRole('link', { name: 'Home' })).toBeVisible()
  await expect(menuOf(page).getByText('Custom actions')).toHaveCount(0)
  await page.goto(`${product.apps.backoffice}/admin/custom-actions`)
  await expect(page.getByText('This page is for the Super Admins and the Support')).toBeVisible()
})

test('axe finds nothing on the page of custom actions and its dialogs, in every language', async ({
  product,
  newWindow,
}) => {
  const { backoffice: page } = await newScene(product, newWindow)
  await expectNoFindings(page, 'no custom actions')
  const dialog = await newCustomActionForm(page)
  await expectNoFindings(page, 'a new menu')
  await dialog.getByRole('radio', { name: 'Action' }).check()
  await dialog.getByRole('radio', { name: 'Chosen accounts' }).check()
  await dialog.getByRole('button', { name: 'Save' }).click()
  await expect(dialog.getByRole('alert')).toBeVisible()
  await expectNoFindings(page, 'a new action with what is missing')
  await dialog.getByRole('radio', { name: 'All accounts' }).check()
  await dialog.getByLabel('Label').fill('Duty roster')
  await dialog.getByRole('textbox', { name: 'Address' }).fill(crm)
  await dialog.getByRole('button', { name: 'Save' }).click()
  await expect(dialog).toBeHidden()
  await expectNoFindings(page, 'custom actions')
  for (const act of ['Edit', 'Delete']) {
    await page.getByRole('button', { name: `${act}: Duty roster` }).click()
    await expect(page.getByRole('dialog')).toBeVisible()
    await expectNoFindings(page, `${act} of a custom action`)
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
  }
  for (const language of languages) {
    await chooseLanguage(page, language)
    await expect(lineOfCustomAction(page, 'Duty roster')).toBeVisible()
    await expectNoFindings(page, `custom actions in ${language.tag}`)
  }
})
