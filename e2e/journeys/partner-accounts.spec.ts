import { expect, test } from '../fixtures.ts'
import { expectNoFindings } from '../steps/axe.ts'
import {
  accountLine,
  changeSituation,
  newAccountScene,
  openAccount,
  openAccounts,
} from '../steps/in-accounts.ts'
import { partOf, setLogo } from '../steps/in-portal.ts'
import { colleague, menuOf, newTeamScene } from '../steps/in-team.ts'
import { openSignedIn } from '../steps/sign-in.ts'

test('AD7: Support lists all accounts of the partner, searches and filters them, and comes back to what was found', async ({
  product,
  newWindow,
}) => {
  const scene = await newAccountScene(product, newWindow)
  const support = await colleague(scene, 'Ivo Prado', 'SUPPORT')
  const page = await newWindow()
  await openSignedIn(page, product, 'backoffice', support)
  await expect(menuOf(page).getByRole('link', { name: 'ADM users' })).toHaveCount(0)
  await openAccounts(page)
  await expect(page.getByText('Norte Digital · 4 accounts')).toBeVisible()
  await expect(accountLine(page, 'Café do Porto')).toContainText('Late')
  await expect(accountLine(page, 'Nova Era Turismo')).toHaveCount(0)

  const search = page.getByRole('searchbox', { name: /Search by name/ })
  await search.fill('12.345.678/0001-95')
  await expect(page.getByText('1 account found')).toBeVisible()
  await expect(accountLine(page, 'Clínica Aurora')).toContainText('12.345.678/0001-95')
  await search.fill('cafe')
  await expect(accountLine(page, 'Café do Porto')).toBeVisible()
  await expect(page).toHaveURL(/search=cafe/)
  await search.fill('')
  await page.getByRole('combobox', { name: 'Plan' }).click()
  await page.getByRole('option', { name: 'Premium' }).click()
  await expect(page.getByText('1 account found')).toBeVisible()
  await expect(page).toHaveURL(/plan=PREMIUM/)
  await page.getByRole('link', { name: 'Clínica Aurora' }).click()
  await expect(page.getByRole('heading', { name: 'Clínica Aurora', level: 1 })).toBeVisible()
  const facts = page.getByRole('definition')
  await expect(facts.filter({ hasText: 'Aurora Serviços Médicos Ltda.' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Suspend' })).toHaveCount(0)
  await page.goBack()
  await expect(page.getByText('1 account found')).toBeVisible()
  await page.getByRole('button', { name: 'Clear filters' }).click()
  await expect(page.getByText('Norte Digital · 4 accounts')).toBeVisible()
  // The box follows the address, which changes a moment after the click.
  await page.getByLabel('Inactive accounts').click()
  await expect(page.getByLabel('Inactive accounts')).toBeChecked()
  await expect(accountLine(page, 'Nova Era Turismo')).toContainText('Cancelled')
  await expect(accountLine(page, 'Clínica Aurora')).toHaveCount(0)
})

test('case 30: Finance has no accounts, neither in the menu nor by their address', async ({
  product,
  newWindow,
}) => {
  const scene = await newTeamScene(product, newWindow)
  const finance = await colleague(scene, 'Rosa Paz', 'FINANCE')
  const page = await newWindow()
  await openSignedIn(page, product, 'backoffice', finance)
  await expect(menuOf(page).getByRole('link', { name: 'Home' })).toBeVisible()
  await expect(menuOf(page).getByText('Accounts')).toHaveCount(0)
  await page.goto(`${product.apps.backoffice}/admin/accounts`)
  await expect(page.getByText('This page is for the Super Admins and the Support')).toBeVisible()
})

test('AD7, AD12: the Principal gives an account a logo and suspends it with a reason, live for a colleague, and on its history; cancelled is the end', async ({
  product,
  newWindow,
}) => {
  const scene = await newAccountScene(product, newWindow)
  const { backoffice } = scene
  const support = await colleague(scene, 'Ivo Prado', 'SUPPORT')
  const page = await newWindow()
  await openSignedIn(page, product, 'backoffice', support)
  await openAccounts(page)
  await expect(accountLine(page, 'Clínica Aurora')).toContainText('Production')

  await openAccount(backoffice, 'Clínica Aurora')
  await setLogo(backoffice)
  await expect(accountLine(page, 'Clínica Aurora').locator('img')).toHaveJSProperty(
    'naturalWidth',
    1,
  )
  const reason = 'Three bills are overdue'
  await changeSituation(backoffice, 'Suspend', 'Suspend Clínica Aurora', reason)
  await expect(accountLine(page, 'Clínica Aurora')).toContainText('Suspended')
  const newest = backoffice.getByRole('region', { name: 'History' }).getByRole('listitem').first()
  await expect(newest).toContainText('Situation of an account changed')
  await expect(newest).toContainText(/Situation: Before: Production\s*→\s*After: Suspended/)
  await expect(newest).toContainText(reason)

  await changeSituation(backoffice, 'Put into production', 'Put Clínica Aurora into production?')
  await expect(accountLine(page, 'Clínica Aurora')).toContainText('Production')
  await changeSituation(backoffice, 'Cancel the account', 'Cancel Clínica Aurora', reason)
  await expect(accountLine(page, 'Clínica Aurora')).toHaveCount(0)
  await expect(backoffice.getByRole('button', { name: 'Put into production' })).toHaveCount(0)
  await expect(partOf(backoffice, 'Logo').getByRole('button')).toHaveCount(0)
})

test('AD15: the administrator of an account switches the partner’s access off in the Store; the partner’s page says so at once', async ({
  product,
  newWindow,
}) => {
  const scene = await newAccountScene(product, newWindow)
  const { backoffice, administrator } = scene
  await openAccount(backoffice, 'Clínica Aurora')
  await expect(backoffice.getByText('Allowed by the account')).toBeVisible()
  const store = await newWindow()
  await openSignedIn(store, product, 'store', administrator)
  const partner = store.getByRole('region', { name: 'Your partner' })
  await expect(partner).toContainText('Norte Digital')
  await expect(partner).toContainText('Access on')
  await expectNoFindings(store, 'the partner of an ecosystem')
  await partner.getByRole('button', { name: 'Switch access off' }).click()
  const dialog = store.getByRole('dialog', { name: 'Switch the access of Norte Digital off?' })
  await expect(dialog).toContainText('ends at once')
  await expectNoFindings(store, 'switching the access off')
  await dialog.getByRole('button', { name: 'Switch access off' }).click()
  await expect(partner).toContainText('Access off')
  await expect(
    backoffice.getByText(`Switched off by the account. Ask ${administrator.name}`),
  ).toBeVisible()
  await expect(
    backoffice.getByRole('region', { name: 'History' }).getByRole('listitem').first(),
  ).toContainText('Account switched the partner’s access off')
  await partner.getByRole('button', { name: 'Switch access on' }).click()
  await store.getByRole('dialog').getByRole('button', { name: 'Switch access on' }).click()
  await expect(backoffice.getByText('Allowed by the account')).toBeVisible()
})

test('axe finds nothing on the pages of accounts', async ({ product, newWindow }) => {
  const { backoffice: page } = await newAccountScene(product, newWindow)
  await openAccounts(page)
  await expect(accountLine(page, 'Clínica Aurora')).toBeVisible()
  await expectNoFindings(page, 'accounts')
  await page.getByRole('searchbox', { name: /Search by name/ }).fill('zzzz')
  await expect(page.getByRole('heading', { name: 'No account fits' })).toBeVisible()
  await expectNoFindings(page, 'accounts, none found')
  await page.getByRole('button', { name: 'Clear search' }).click()
  await openAccount(page, 'Clínica Aurora')
  await expect(page.getByText('Account taken on')).toBeVisible()
  await expectNoFindings(page, 'an account')
  await setLogo(page)
  await expectNoFindings(page, 'an account with a logo')
  await partOf(page, 'Logo').getByRole('button', { name: 'Remove the logo' }).click()
  await expectNoFindings(page, 'Remove the logo')
  await page.getByRole('dialog').getByRole('button', { name: 'Remove', exact: true }).click()
  await expect(partOf(page, 'Logo')).toContainText('No logo yet.')
  for (const act of ['Mark as late', 'Suspend', 'Cancel the account']) {
    await page.getByRole('button', { name: act, exact: true }).click()
    await expect(page.getByRole('dialog')).toBeVisible()
    await expectNoFindings(page, act)
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
  }
  await page.goto(`${product.apps.backoffice}/admin/accounts/none`)
  await expect(page.getByRole('heading', { name: 'No account of your company' })).toBeVisible()
  await expectNoFindings(page, 'no account of the partner')
})
