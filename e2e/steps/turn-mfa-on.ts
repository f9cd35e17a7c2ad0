import { expect, type Page } from '@playwright/test'
import { Authenticator } from '../product/authenticator.ts'
import type { Person } from '../product/person.ts'
import type { Product } from '../product/product.ts'
import { scanQr } from './scan-qr.ts'
import { typeCode } from './type-code.ts'

/** Turns MFA on in the open dialog: password, QR code, MFA code. The recovery codes are shown then (ID3). */
export async function turnMfaOn(page: Page, product: Product, person: Person): Promise<void> {
  await giveMfaPassword(page, person)
  await scanAndConfirm(page, product, person)
}

/** Enters the password with which the set-up begins. The QR code is shown then. */
export async function giveMfaPassword(page: Page, person: Person): Promise<void> {
  const dialog = page.getByRole('dialog', { name: 'Turn MFA on' })
  await dialog.getByLabel('Password', { exact: true }).fill(person.password)
  await dialog.getByRole('button', { name: 'Continue' }).click()
  await expect(dialog.getByRole('img', { name: /^QR code/ })).toBeVisible()
}

/** Scans the QR code of the set-up, and confirms with an MFA code. */
export async function scanAndConfirm(page: Page, product: Product, person: Person): Promise<void> {
  const dialog = page.getByRole('dialog', { name: 'Turn MFA on' })
  const address = await scanQr(
    dialog.getByRole('img', { name: 'QR code for the authenticator app' }),
  )
  const secret = new URL(address).searchParams.get('secret') ?? ''
  await expect(dialog.getByText(secret.match(/.{4}/g)?.join(' ') ?? 'no secret')).toBeVisible()
  person.authenticator = new Authenticator(secret)
  await typeCode(
    dialog,
    'Then enter the code that the app shows',
    await person.authenticator.code(await product.now()),
  )
  await dialog.getByRole('button', { name: 'Turn MFA on' }).click()
  await expect(page.getByRole('dialog', { name: 'Keep your recovery codes' })).toBeVisible()
}

/** Confirms that the ten recovery codes are kept; they are shown only now. Returns the first (ID2). */
export async function keepRecoveryCodes(page: Page): Promise<string> {
  const dialog = page.getByRole('dialog', { name: 'Keep your recovery codes' })
  await expect(dialog.getByRole('listitem')).toHaveCount(10)
  const [first = ''] = await dialog.getByRole('listitem').allTextContents()
  await dialog.getByLabel('I have kept them').check()
  await dialog.getByRole('button', { name: 'Close' }).click()
  await expect(dialog).toBeHidden()
  return first
}
