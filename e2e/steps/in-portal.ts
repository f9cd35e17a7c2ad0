import { expect, type Locator, type Page } from '@playwright/test'
import { menuOf } from './in-team.ts'

/** A PDF as an office program writes it, in its smallest form. */
export const smallPdf = Buffer.from(
  '%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n',
)

/** A logo: one blue point, as a PNG. */
export const smallPng = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPj/HwADBwIAMCbHYQAAAABJRU5ErkJggg==',
  'base64',
)

/** Goes to Admin → Partner portal by the menu. */
export async function openPortal(page: Page): Promise<void> {
  await menuOf(page).getByRole('link', { name: 'Partner portal' }).click()
  await expect(page.getByRole('heading', { name: 'Partner portal', level: 1 })).toBeVisible()
}

/** A section of the page, by its heading. */
export const partOf = (page: Page, name: string): Locator =>
  page.getByRole('region', { name, exact: true })

/** Adds a document by the dialog of its section. */
export async function addDocument(page: Page, name: string, title: string): Promise<void> {
  await partOf(page, 'Documents').getByRole('button', { name: 'Add a document' }).click()
  const dialog = page.getByRole('dialog', { name: 'Add a document' })
  const chooser = page.waitForEvent('filechooser')
  await dialog.getByRole('button', { name: 'Choose a PDF' }).click()
  await (await chooser).setFiles({ name, mimeType: 'application/pdf', buffer: smallPdf })
  await dialog.getByLabel('Title').fill(title)
  await dialog.getByRole('button', { name: 'Add', exact: true }).click()
  await expect(dialog).toHaveCount(0)
  await expect(partOf(page, 'Documents')).toContainText(title)
}

/** Adds a link by the dialog of its section. */
export async function addLink(page: Page, label: string, address: string): Promise<void> {
  await partOf(page, 'Links').getByRole('button', { name: 'Add a link' }).click()
  const dialog = page.getByRole('dialog', { name: 'Add a link' })
  await dialog.getByLabel('Label').fill(label)
  await dialog.getByLabel('Address').fill(address)
  await dialog.getByRole('button', { name: 'Save' }).click()
  await expect(dialog).toHaveCount(0)
}

/** Sets the logo by the button of its section. */
export async function setLogo(page: Page, button = 'Choose a logo'): Promise<void> {
  const chooser = page.waitForEvent('filechooser')
  await partOf(page, 'Logo').getByRole('button', { name: button }).click()
  await (await chooser).setFiles({ name: 'logo.png', mimeType: 'image/png', buffer: smallPng })
  await expect(partOf(page, 'Logo')).toContainText('1 × 1 pixels')
}

/** Goes to *Your provider* by the menu. */
export async function openProvider(page: Page): Promise<void> {
  await menuOf(page).getByRole('link', { name: 'Your provider' }).click()
  await expect(page.getByRole('heading', { name: 'Your provider', level: 1 })).toBeVisible()
}
