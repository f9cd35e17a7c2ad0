import { expect, type Page } from '@playwright/test'

/** Gives the ecosystem on the page another name, as its administrator can. */
export async function renameEcosystem(store: Page, name: string): Promise<void> {
  await store.getByRole('button', { name: 'Rename' }).click()
  const dialog = store.getByRole('dialog', { name: 'Rename ecosystem' })
  await dialog.getByLabel('Name').fill(name)
  await dialog.getByRole('button', { name: 'Save' }).click()
  await expect(store.getByRole('heading', { name, level: 1 })).toBeVisible()
}

/** Adds a person to the ecosystem on the page. */
export async function addMember(store: Page, name: string, email: string): Promise<void> {
  await store.getByRole('link', { name: 'Members', exact: true }).click()
  await store.getByRole('button', { name: 'Add member' }).click()
  const dialog = store.getByRole('dialog', { name: 'Add member' })
  await dialog.getByLabel('Name').fill(name)
  await dialog.getByLabel('E-mail').fill(email)
  await dialog.getByRole('button', { name: 'Add member' }).click()
  await expect(dialog).toBeHidden()
  await expect(store.getByText(email)).toBeVisible()
}
