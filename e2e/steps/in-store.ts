import { expect, type Locator, type Page } from '@playwright/test'
import { emailLabel } from './email-label.ts'

/** Opens the dialog that asks for the ecosystem's new name. */
export async function renameDialog(store: Page): Promise<Locator> {
  await store.getByRole('button', { name: 'Rename' }).click()
  return store.getByRole('dialog', { name: 'Rename ecosystem' })
}

/** Renames the ecosystem on the page. */
export async function renameEcosystem(store: Page, name: string): Promise<void> {
  const dialog = await renameDialog(store)
  await dialog.getByLabel('Name').fill(name)
  await dialog.getByRole('button', { name: 'Save' }).click()
  await expect(store.getByRole('heading', { name, level: 1 })).toBeVisible()
}

/** Invites a person into the ecosystem on the page. */
export async function inviteMember(store: Page, name: string, email: string): Promise<void> {
  await store.getByRole('link', { name: 'Members', exact: true }).click()
  await store.getByRole('button', { name: 'Invite member' }).click()
  const dialog = store.getByRole('dialog', { name: 'Invite member' })
  await dialog.getByLabel('Name').fill(name)
  await dialog.getByLabel(emailLabel).fill(email)
  await dialog.getByRole('button', { name: 'Send invitation' }).click()
  await expect(dialog).toBeHidden()
  await expect(store.getByRole('listitem').filter({ hasText: email })).toBeVisible()
}
