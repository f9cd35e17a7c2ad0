import { expect, type Locator, type Page } from '@playwright/test'

/** The dialog that asks for the ecosystem's new name. */
export async function renameDialog(store: Page): Promise<Locator> {
  await store.getByRole('button', { name: 'Rename' }).click()
  return store.getByRole('dialog', { name: 'Rename ecosystem' })
}

/** Gives the ecosystem on the page another name, as its administrator can. */
export async function renameEcosystem(store: Page, name: string): Promise<void> {
  const dialog = await renameDialog(store)
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
