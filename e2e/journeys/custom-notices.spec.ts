import { localTimeAt } from '../../shared-schema/src/local-time.ts'
import { expect, test } from '../fixtures.ts'
import type { Product } from '../product/product.ts'
import { expectNoFindings } from '../steps/axe.ts'
import { chooseLanguage } from '../steps/choose-language.ts'
import { noticesOn, openNotices, saveNotice, typeNotice } from '../steps/in-notices.ts'
import { barOf, enterAccount, newAccessScene, openTab } from '../steps/in-partner-session.ts'
import { menuOf } from '../steps/in-team.ts'
import { openSignedIn } from '../steps/sign-in.ts'

/** What the clocks of the journeys' partner show so many minutes from now. */
async function inMinutes(product: Product, minutes: number): Promise<string> {
  const now = await product.now()
  return localTimeAt('Europe/Madrid', new Date(now.getTime() + minutes * 60_000))
}

test('AD12, case 26: Support writes a notice, it appears on a member’s open page, is dismissed on all devices, and another ends by the clock', async ({
  product,
  newWindow,
}) => {
  const { desk, account, members } = await newAccessScene(product, newWindow)
  const page = await newWindow()
  await openSignedIn(page, product, 'web', members.noe)
  const store = await newWindow()
  await openSignedIn(store, product, 'store', account.administrator)
  await expect(noticesOn(page)).toHaveCount(0)

  await openNotices(desk)
  await expect(desk.getByRole('heading', { name: 'No notices' })).toBeVisible()
  await expectNoFindings(desk, 'no notices')
  const dialog = await typeNotice(desk, {
    es: 'Esta noche hay mantenimiento.',
    ptBr: 'Esta noite há manutenção.',
    en: 'There is maintenance tonight.',
    from: await inMinutes(product, 60),
    until: await inMinutes(product, 50),
  })
  await dialog.getByRole('button', { name: 'Save' }).click()
  await expect(dialog.getByRole('alert')).toContainText('The notice ends before it starts.')
  await dialog.getByLabel('Shown from').fill(await inMinutes(product, -1))
  const preview = dialog.getByRole('region', { name: 'As its readers see it' })
  await expect(preview).toContainText('Notice from Norte Digital')
  await expect(preview).toContainText('Esta noite há manutenção.')
  await expectNoFindings(desk, 'a new notice')
  await saveNotice(dialog)

  await expect(noticesOn(page)).toContainText('There is maintenance tonight.')
  await expect(noticesOn(page)).toContainText('Notice from Norte Digital')
  await expect(noticesOn(store)).toContainText('There is maintenance tonight.')
  await expectNoFindings(page, 'a page with a notice')
  await chooseLanguage(page, { tag: 'fr', name: 'Français' })
  await expect(noticesOn(page, 'Avis').locator('[lang=en]')).toHaveText(
    'There is maintenance tonight.',
  )
  await chooseLanguage(page, { tag: 'en', name: 'English' })

  const other = await newWindow()
  await openSignedIn(other, product, 'web', members.noe)
  await expect(noticesOn(other)).toContainText('There is maintenance tonight.')
  await noticesOn(page)
    .getByRole('button', { name: /^Dismiss/ })
    .click()
  await expect(noticesOn(page)).toHaveCount(0)
  await expect(noticesOn(other)).toHaveCount(0)
  await expect(noticesOn(store)).toContainText('There is maintenance tonight.')
  const line = desk.getByRole('region', { name: 'Information' })
  await expect(async () => {
    await desk.reload()
    await expect(line).toContainText('Shown to2 people', { timeout: 2_000 })
    await expect(line).toContainText('Dismissed by1 person', { timeout: 2_000 })
  }).toPass()

  const urgent = await typeNotice(desk, {
    severity: 'Urgent',
    es: 'Guarda tu trabajo ahora.',
    ptBr: 'Salve seu trabalho agora.',
    en: 'Save your work now.',
    from: await inMinutes(product, 2),
    until: await inMinutes(product, 4),
  })
  await urgent.getByRole('radio', { name: 'Can’t dismiss it' }).check()
  await saveNotice(urgent)
  await expect(desk.getByRole('region', { name: 'Urgent' })).toContainText('Planned')
  await expect(noticesOn(page)).toHaveCount(0)
  await product.pass(120)
  await expect(noticesOn(page)).toContainText('Save your work now.')
  await expect(noticesOn(page).getByRole('button')).toHaveCount(0)
  await expect(desk.getByRole('region', { name: 'Urgent' })).toContainText('Running')
  await product.pass(120)
  await expect(noticesOn(page)).toHaveCount(0)
  await expect(desk.getByRole('region', { name: 'Urgent' })).toContainText('Over')
})

test('AD12: a notice for a chosen account is changed, ended at once and deleted; open pages follow', async ({
  product,
  newWindow,
}) => {
  const { desk, members, other, account } = await newAccessScene(product, newWindow)
  const page = await newWindow()
  await openSignedIn(page, product, 'web', members.noe)
  await openNotices(desk)
  const dialog = await typeNotice(desk, {
    severity: 'Warning',
    es: 'La factura vence hoy.',
    ptBr: 'A fatura vence hoje.',
    en: 'The bill is due today.',
    from: await inMinutes(product, -1),
    until: await inMinutes(product, 60),
  })
  await dialog.getByRole('radio', { name: 'Chosen accounts' }).check()
  await dialog.getByRole('button', { name: 'Save' }).click()
  await expect(dialog.getByRole('alert')).toContainText('Choose at least one')
  const accounts = dialog.getByRole('combobox', { name: 'Accounts that see it' })
  await accounts.fill('caf')
  await desk.getByRole('option', { name: other.name }).click()
  await saveNotice(dialog)
  const line = desk.getByRole('region', { name: 'Warning' })
  await expect(line).toContainText('1 chosen account')
  await expect(noticesOn(page)).toHaveCount(0)

  await line.getByRole('button', { name: /^Change/ }).click()
  const change = desk.getByRole('dialog', { name: 'Change notice' })
  await expect(change.getByLabel('Shown from')).toBeDisabled()
  await change.getByRole('combobox', { name: 'Accounts that see it' }).fill('aurora')
  await desk.getByRole('option', { name: account.name }).click()
  await change.getByRole('button', { name: 'Save' }).click()
  await expect(change).toBeHidden()
  await expect(line).toContainText('2 chosen accounts')
  await expect(noticesOn(page)).toContainText('Warning from Norte Digital')

  await line.getByRole('button', { name: /^Preview/ }).click()
  await expect(desk.getByRole('dialog')).toContainText('La factura vence hoy.')
  await expectNoFindings(desk, 'the preview of a notice')
  await desk.keyboard.press('Escape')
  await line.getByRole('button', { name: /^End now/ }).click()
  await desk.getByRole('dialog').getByRole('button', { name: 'End now' }).click()
  await expect(noticesOn(page)).toHaveCount(0)
  await expect(line).toContainText('Over')
  await line.getByRole('button', { name: /^Delete/ }).click()
  await desk.getByRole('dialog').getByRole('button', { name: 'Delete' }).click()
  await expect(desk.getByRole('heading', { name: 'No notices' })).toBeVisible()
})

test('case 14: a controller hides a notice in their tab; the member still sees it, and is not counted', async ({
  product,
  newWindow,
}) => {
  const scene = await newAccessScene(product, newWindow)
  const { desk, account, members } = scene
  await openNotices(desk)
  const dialog = await typeNotice(desk, {
    es: 'Hola.',
    ptBr: 'Olá.',
    en: 'Hello.',
    from: await inMinutes(product, -1),
    until: await inMinutes(product, 60),
  })
  await saveNotice(dialog)
  await enterAccount(scene, account.name, 'Noé Reis')
  const tab = await openTab(desk, account.name, 'Web')
  await expect(barOf(tab)).toContainText('Noé Reis')
  await expect(noticesOn(tab)).toContainText('Hello.')
  await noticesOn(tab)
    .getByRole('button', { name: /^Hide in this tab/ })
    .click()
  await expect(noticesOn(tab)).toHaveCount(0)
  await openNotices(desk)
  await expect(desk.getByRole('region', { name: 'Information' })).toContainText('Shown to0 people')
  const page = await newWindow()
  await openSignedIn(page, product, 'web', members.noe)
  await expect(noticesOn(page)).toContainText('Hello.')
})

test('AD2: Finance has no such page', async ({ product, newWindow }) => {
  const { society } = product
  const person = await society.person({ name: 'Rui Sá' })
  const partner = await society.partner({
    name: 'Norte Digital',
    principal: await society.person({ name: 'Paula Ferraz', mfa: 'ON' }),
  })
  await society.admUser(partner, person, 'FINANCE')
  const page = await newWindow()
  await openSignedIn(page, product, 'backoffice', person)
  await expect(menuOf(page).getByText('Custom notices')).toHaveCount(0)
  await page.goto(`${product.apps.backoffice}/admin/custom-notices`)
  await expect(page.getByText('This page is for the Super Admins and the Support')).toBeVisible()
})
