import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures.ts'
import { linkIn } from '../product/mailbox.ts'
import { expectNoFindings } from '../steps/axe.ts'
import { menuOf } from '../steps/in-team.ts'
import { confirmWithCode } from '../steps/mfa-code.ts'
import { openSignedIn } from '../steps/sign-in.ts'

/** Chooses a file in the dialog that is open, and uploads it. */
async function upload(page: Page, name: string, content: string): Promise<void> {
  const dialog = page.getByRole('dialog', { name: 'Upload a file' })
  const choosing = page.waitForEvent('filechooser')
  await dialog.getByRole('button', { name: /^Choose/ }).click()
  await (await choosing).setFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(content) })
  await dialog.getByRole('button', { name: 'Upload a file' }).click()
}

/** The rows of a table that a button downloads. */
async function downloaded(page: Page, name: string): Promise<string[]> {
  const saving = page.waitForEvent('download')
  await page.getByRole('button', { name }).click()
  const text = await readFile(await (await saving).path(), 'utf8')
  return text.slice(1).trimEnd().split('\r\n')
}

test('PA7: an operator fills the template in, sees each fault, imports the rest with a code, and takes the result home', async ({
  product,
  newWindow,
}) => {
  const operator = await product.society.person({ name: 'Otto Braga', staffRole: 'OPERATOR' })
  const page = await newWindow()
  await openSignedIn(page, product, 'backoffice', operator)
  await menuOf(page).getByRole('link', { name: 'Import' }).click()
  await expect(page.getByRole('heading', { name: 'Import', level: 1 })).toBeVisible()
  const [headings = ''] = await downloaded(page, 'Download the template')
  await expectNoFindings(page, 'imports')

  await page.getByRole('button', { name: 'Upload a file' }).first().click()
  await upload(page, 'empty.csv', '')
  await expect(page.getByRole('dialog').getByText(/is empty/)).toBeVisible()
  await upload(page, 'excel.csv', 'PK\u0003\u0004\0')
  await expect(page.getByRole('dialog').getByText(/Save the table as CSV/)).toBeVisible()
  await expectNoFindings(page, 'uploading a file')
  const [boss, member] = [product.society.newEmail('Iara'), product.society.newEmail('Rui')]
  const lines = [
    headings,
    `H-7,"Hospital Ipê, Norte",,,,PREMIUM,RCM,Iara Ramos,${boss},ADMINISTRATOR`,
    `H-7,,,,,,,Rui Costa,${member},ATTENDANT`,
    'H-7,,,,,,,Nobody,nobody,USER',
  ]
  await upload(page, 'clients.csv', lines.join('\r\n'))

  await expect(page.getByRole('heading', { name: 'clients.csv', level: 1 })).toBeVisible()
  const progress = page.getByRole('region', { name: 'Progress' })
  await expect(progress.getByText('Checked', { exact: true })).toBeVisible()
  const faults = page.getByRole('region', { name: 'Faults' })
  await expect(faults.getByRole('listitem')).toHaveCount(1)
  await expect(faults.getByRole('listitem')).toContainText('Line 4')
  await expect(faults.getByRole('listitem')).toContainText(/This is no e.mail address\./)
  expect(await downloaded(page, 'Download all faults')).toHaveLength(3)
  await expectNoFindings(page, 'a checked import')

  await progress.getByRole('button', { name: 'Start the import' }).click()
  const start = page.getByRole('dialog', { name: 'Import clients.csv?' })
  await expect(start.getByText(/^2 lines are imported/)).toBeVisible()
  await expectNoFindings(page, 'starting an import')
  await confirmWithCode(start, product, operator, 'Start the import')
  await expect(progress.getByText('Finished', { exact: true })).toBeVisible()
  await expect(progress.getByText('2 of 2 lines done')).toBeVisible()
  const newest = page.getByRole('region', { name: 'History' }).getByRole('listitem').first()
  await expect(newest).toContainText('Import finished')
  const result = await downloaded(page, 'Download the result')
  expect(result[1]).toContain('CREATED')
  expect(result[2]).toContain('INVITED')
  expect(result[3]).toContain('EMAIL_MALFORMED')
  await expectNoFindings(page, 'a finished import')

  const store = await newWindow()
  await store.goto(linkIn(await product.mailbox.next(boss)))
  await expect(store.getByRole('heading', { name: 'Choose a new password' })).toBeVisible()
  expect((await product.mailbox.next(member)).subject).toContain('Hospital Ipê')

  await page.getByRole('link', { name: 'All imports' }).click()
  await expect(page.getByRole('listitem').filter({ hasText: 'clients.csv' })).toContainText(
    'Finished',
  )
})
