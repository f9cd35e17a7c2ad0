import { expect, type Page } from '@playwright/test'
import type { Person } from '../product/person.ts'
import type { Product } from '../product/product.ts'
import { emailLabel } from './email-label.ts'
import { menuOf } from './in-team.ts'
import { confirmWithCode } from './mfa-code.ts'

/** Goes to Platform administration → Staff by the menu. */
export async function openStaff(backoffice: Page): Promise<void> {
  await menuOf(backoffice).getByRole('link', { name: 'Staff', exact: true }).click()
  await expect(backoffice.getByRole('heading', { name: 'Staff', level: 1 })).toBeVisible()
}

interface Invitee {
  readonly name: string
  readonly email: string
  readonly roles: readonly string[]
}

/** Invites somebody to be staff, with the operator's MFA code. */
export async function inviteStaff(
  backoffice: Page,
  product: Product,
  operator: Person,
  { name, email, roles }: Invitee,
): Promise<void> {
  await backoffice.getByRole('button', { name: 'Invite', exact: true }).click()
  const dialog = backoffice.getByRole('dialog', { name: 'Invite' })
  await dialog.getByRole('textbox', { name: 'Name', exact: true }).fill(name)
  await dialog.getByLabel(emailLabel).fill(email)
  for (const role of roles) await dialog.getByRole('checkbox', { name: role }).check()
  await confirmWithCode(dialog, product, operator, 'Send the invitation')
  await expect(dialog).toBeHidden()
}
