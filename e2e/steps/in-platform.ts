import { expect, type Page } from '@playwright/test'
import type { Person } from '../product/person.ts'
import { emailLabel } from './email-label.ts'
import { menuOf } from './in-team.ts'

/** The pages of Platform administration, in the order of the menu: what the menu and the page call them. */
export const platformPages = [
  'Staff',
  'People',
  'Ecosystems',
  'Partners',
  'Import',
  /^E.mails$/,
  'Single sign-on',
  'Personal data',
] as const

/** Goes to Platform administration → People by the menu. */
export async function openPeople(backoffice: Page): Promise<void> {
  await menuOf(backoffice).getByRole('link', { name: 'People', exact: true }).click()
  await expect(backoffice.getByRole('heading', { name: 'People', level: 1 })).toBeVisible()
}

/** Finds a person by their e-mail, on the page People. */
export async function findPerson(
  backoffice: Page,
  { name, email }: Pick<Person, 'name' | 'email'>,
): Promise<void> {
  const field = backoffice.getByLabel(emailLabel)
  await field.fill(email)
  await field.press('Enter')
  await expect(backoffice.getByRole('heading', { name, level: 1 })).toBeVisible()
}
