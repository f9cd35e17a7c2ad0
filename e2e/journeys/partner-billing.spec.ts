import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures.ts'
import { expectNoFindings } from '../steps/axe.ts'
import { newAccountScene } from '../steps/in-accounts.ts'
import {
  chooseMonth,
  openBilling,
  openInfrastructure,
  rowOf,
  showTable,
} from '../steps/in-billing.ts'
import { colleague, menuOf, newTeamScene } from '../steps/in-team.ts'
import { openSignedIn } from '../steps/sign-in.ts'

/** From any day of a month until it is issued, and not until the next one is. */
const UNTIL_ISSUED = 45 * 86_400

/** Exports the table on the page. Returns its rows, without the mark before the first. */
async function exported(page: Page): Promise<string[]> {
  const saving = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Export (CSV)' }).first().click()
  const text = await readFile(await (await saving).path(), 'utf8')
  expect(text.startsWith('\ufeff')).toBe(true)
  return text.slice(1).trimEnd().split('\r\n')
}

test('AD12: Finance reads what the accounts of the demo cost, sorts and exports it, and opens no account', async ({
  product,
  newWindow,
}) => {
  const page = await newWindow()
  await openSignedIn(page, product, 'backoffice', await product.society.demo('partner.finance'))
  await openBilling(page)
  await chooseMonth(page, 2)
  await expect(page.getByText('Issued', { exact: true })).toBeVisible()
  const top = page.getByRole('table', { name: 'Accounts that cost the most' })
  await expect(top.getByRole('row')).toHaveCount(10)
  await expect(top).toContainText('All others')
  expect((await exported(page)).at(-1)).toContain('COMPLETE')

  await showTable(page, 'Accounts')
  const table = page.getByRole('table', { name: 'Accounts' })
  await table.getByRole('button', { name: 'Total' }).click()
  await expect(table.getByRole('columnheader', { name: 'Total' })).toHaveAttribute(
    'aria-sort',
    'descending',
  )
  await expect(page).toHaveURL(/sort=TOTAL&descending=1/)
  await expect(table.getByRole('row').nth(1)).toContainText('Rede Fértil')
  const rows = await exported(page)
  expect(rows[0]).toMatch(/^Account,Name of the plan,First day,/)
  expect(rows.some((row) => row.startsWith('Escola Girassol,'))).toBe(true)
  await table.getByRole('button', { name: 'Escola Girassol' }).click()
  const dialog = page.getByRole('dialog', { name: /^Escola Girassol, / })
  await expect(dialog).toContainText('Monthly active users above 20,000')
  await expect(dialog.getByRole('button', { name: 'Correct' })).toHaveCount(0)
  await page.keyboard.press('Escape')

  await showTable(page, 'Instances')
  await expect(page.getByRole('table', { name: 'Instances' })).toContainText('Escola Girassol')
  await openInfrastructure(page)
  // A month that is over: in the first days of one, nobody has more active users than are free.
  await chooseMonth(page, 2)
  await expect(
    page.getByRole('table', { name: 'Accounts whose infrastructure costs the most' }),
  ).toContainText('Escola Girassol')
  await expect(rowOf(page, 'Laboratório Vida').last()).toContainText(/above 5,000/)
  await expect(menuOf(page).getByText('Accounts')).toHaveCount(0)
})

test('case 27: a month closes, and a Super Admin corrects it by a line of the present one', async ({
  product,
  newWindow,
}) => {
  const scene = await newAccountScene(product, newWindow)
  await openBilling(scene.backoffice)
  await showTable(scene.backoffice, 'Accounts')
  await expect(rowOf(scene.backoffice, 'Clínica Aurora')).toBeVisible()
  await scene.backoffice.getByRole('button', { name: 'Clínica Aurora' }).click()
  await expect(scene.backoffice.getByText('can be corrected once it is issued')).toBeVisible()
  await product.pass(UNTIL_ISSUED)

  const page = await newWindow()
  await openSignedIn(page, product, 'backoffice', scene.principal)
  await expect(async () => {
    await openBilling(page)
    await page.getByRole('combobox', { name: 'Month' }).click()
    await page.getByRole('option').last().click()
    await expect(page.getByText('Issued', { exact: true })).toBeVisible({ timeout: 1000 })
  }).toPass()
  await showTable(page, 'Accounts')
  await page.getByRole('button', { name: 'Clínica Aurora' }).click()
  await page.getByRole('button', { name: 'Correct' }).click()
  const dialog = page.getByRole('dialog', { name: 'Correct Clínica Aurora' })
  await dialog.getByRole('button', { name: 'Add the correction' }).click()
  await expect(dialog.getByText('Type an amount above zero.')).toBeVisible()
  await dialog.getByLabel(/Amount in/).fill('12.50')
  await dialog.getByLabel(/Reason/).fill('Two days were billed by mistake')
  await expectNoFindings(page, 'a correction')
  await dialog.getByRole('button', { name: 'Add the correction' }).click()
  await expect(dialog).toBeHidden()
  await page.getByRole('combobox', { name: 'Month' }).click()
  await page.getByRole('option').first().click()
  await expect(page.getByText('Open', { exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Clínica Aurora' }).click()
  const lines = page.getByRole('dialog', { name: /^Clínica Aurora, / })
  await expect(rowOf(lines, 'Adjustment of')).toContainText('-R$12.50')
  await expect(lines).toContainText('Two days were billed by mistake')
})

test('case 28: a month to come says that there is nothing; Support has neither page', async ({
  product,
  newWindow,
}) => {
  const scene = await newTeamScene(product, newWindow)
  const { backoffice: page } = scene
  for (const path of ['billing', 'infrastructure']) {
    await page.goto(`${product.apps.backoffice}/admin/${path}?month=2099-01`)
    await expect(
      page.getByRole('heading', { name: 'Nothing is billed in this month' }),
    ).toBeVisible()
    await expectNoFindings(page, `${path}, a month to come`)
  }
  const support = await newWindow()
  await openSignedIn(support, product, 'backoffice', await colleague(scene, 'Ivo Prado', 'SUPPORT'))
  await expect(menuOf(support).getByRole('link', { name: 'Accounts', exact: true })).toBeVisible()
  await expect(menuOf(support).getByText('Billing report')).toHaveCount(0)
  await support.goto(`${product.apps.backoffice}/admin/billing`)
  await expect(support.getByText('This page is for the Super Admins and Finance')).toBeVisible()
})

test('axe finds nothing on the pages of billing, in the dark and on a phone too', async ({
  product,
  newWindow,
}) => {
  const finance = await product.society.demo('partner.finance')
  for (const options of [
    {},
    { colorScheme: 'dark' as const },
    { viewport: { width: 390, height: 844 } },
  ]) {
    const page = await newWindow(options)
    await openSignedIn(page, product, 'backoffice', finance)
    for (const view of ['consolidated', 'accounts', 'instances']) {
      await page.goto(`${product.apps.backoffice}/admin/billing?view=${view}`)
      await expect(page.getByRole('button', { name: 'Export (CSV)' })).toBeVisible()
      await expect(page.getByText('Escola Girassol').first()).toBeVisible()
      await expectNoFindings(page, `billing, ${view}`)
    }
    await page.goto(`${product.apps.backoffice}/admin/infrastructure`)
    await expect(page.getByText('Escola Girassol').first()).toBeVisible()
    await expectNoFindings(page, 'infrastructure')
  }
})
