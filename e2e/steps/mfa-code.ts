import type { Locator } from '@playwright/test'
import type { Person } from '../product/person.ts'
import type { Product } from '../product/product.ts'
import { typeCode } from './type-code.ts'

const CODE_SECONDS = 31

/** A fresh MFA code of a person. */
export async function mfaCode(product: Product, { authenticator }: Person): Promise<string> {
  if (!authenticator) throw new Error('MFA is off')
  return authenticator.code(await product.now())
}

/** Waits for the authenticator's next code, types it into the dialog that asks for it, and confirms (ID8). */
export async function confirmWithCode(
  dialog: Locator,
  product: Product,
  person: Person,
  confirm: string,
): Promise<void> {
  await product.pass(CODE_SECONDS)
  await typeCode(dialog, 'MFA code', await mfaCode(product, person))
  await dialog.getByRole('button', { name: confirm, exact: true }).click()
}
