import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import type { Ecosystem, Person } from '../product/person.ts'
import type { Product } from '../product/product.ts'
import { openSignedIn } from './sign-in.ts'

/** The two parties of a succession, each in a browser of their own. */
export interface SuccessionScene {
  readonly product: Product
  readonly administrator: Person
  readonly successor: Person
  readonly ecosystem: Ecosystem
  /** The window in which the administrator is signed in. */
  readonly store: Page
  /** The window in which the successor is signed in. */
  readonly web: Page
}

/** An ecosystem with its administrator and a member who may become the successor, both signed in. */
export async function newSuccessionScene(
  product: Product,
  newWindow: () => Promise<Page>,
  // Other journeys share the product, and their successions stand in the same lists, so each name is unique.
  ecosystemName: string = `Northside Clinic ${randomUUID().slice(0, 4)}`,
): Promise<SuccessionScene> {
  const { society } = product
  const administrator = await society.person({ name: 'Helen Brooks' })
  const successor = await society.person({ name: 'Oliver Grant' })
  const ecosystem = await society.ecosystem({
    name: ecosystemName,
    plan: 'PREMIUM',
    administrator,
  })
  await society.member(ecosystem.id, successor)
  const web = await newWindow()
  await openSignedIn(web, product, 'web', successor)
  const store = await newWindow()
  await openSignedIn(store, product, 'store', administrator)
  return { product, administrator, successor, ecosystem, store, web }
}
