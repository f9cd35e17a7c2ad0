import { randomBytes } from 'node:crypto'
import { expect, type Page } from '@playwright/test'
import { Authenticator } from '../product/authenticator.ts'
import type { Person } from '../product/person.ts'
import type { Product } from '../product/product.ts'
import { scanQr } from './scan-qr.ts'
import { signIn } from './sign-in.ts'
import { typeCode } from './type-code.ts'

/** Follows the link to an account of staff to its end, as its owner does, and signs in to the backoffice. */
export async function joinStaff(
  page: Page,
  product: Product,
  link: string,
  { name, email }: Pick<Person, 'name' | 'email'>,
): Promise<Person> {
  await page.goto(link)
  await expect(page.getByRole('heading', { name: 'Set up your account' })).toBeVisible()
  const password = `lanterns ${randomBytes(9).toString('base64url')}`
  await page.getByLabel('New password', { exact: true }).fill(password)
  await page.getByLabel('Repeat the new password').fill(password)
  await page.getByRole('button', { name: 'Continue' }).click()
  const authenticator = await connectApp(page, product)
  const person: Person = { id: '', name, email, password, authenticator }
  await page.getByLabel('I have kept them').check()
  await page.getByRole('link', { name: 'Sign in' }).click()
  await signIn(page, product, 'backoffice', person)
  return person
}

/** Connects the authenticator app that the page of a link shows; the recovery codes are shown then. */
export async function connectApp(page: Page, product: Product): Promise<Authenticator> {
  const qr = page.getByRole('img', { name: 'QR code for the authenticator app' })
  await expect(qr).toBeVisible()
  const secret = new URL(await scanQr(qr)).searchParams.get('secret') ?? ''
  const authenticator = new Authenticator(secret)
  const label = 'Then enter the code that the app shows'
  await typeCode(page, label, await authenticator.code(await product.now()))
  await page.getByRole('button', { name: 'Complete' }).click()
  await expect(page.getByRole('listitem')).toHaveCount(10)
  return authenticator
}
