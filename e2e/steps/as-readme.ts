import { expect, type Page } from '@playwright/test'
import type { Person } from '../product/person.ts'
import type { Product } from '../product/product.ts'
import { placeOf } from '../product/readme.ts'
import { signInAgain } from './sign-in.ts'

/** Opens an address that the README names, and signs in as a demo account, with what `start` printed. */
export async function signInAt(
  page: Page,
  product: Product,
  address: string,
  email: string,
): Promise<Person> {
  const person = await personOf(product, email)
  await page.goto(await placeOf(product, address))
  await signInAgain(page, product, person)
  return person
}

/** The demo account of an address that the README names. */
export async function personOf(product: Product, email: string): Promise<Person> {
  const [key = ''] = email.split('@')
  const person = await product.society.demo(key)
  expect(person.email).toBe(email)
  return person
}
