import type { Page } from '@playwright/test'
import type { Module, Plan } from 'shared-schema/enums'
import type { Ecosystem, Person } from '../product/person.ts'
import type { Product } from '../product/product.ts'
import { openSignedIn } from './sign-in.ts'

/** The people of an assistance, and the window in which the analyst works. */
export interface Scene {
  readonly product: Product
  readonly analyst: Person
  readonly client: Person
  readonly ecosystem: Ecosystem
  readonly backoffice: Page
}

/** A scene of its own, with whoever administers the ecosystem: the client, or somebody else. */
export interface NewScene extends Scene {
  readonly administrator: Person
}

interface SceneOptions {
  plan?: Plan
  modules?: Module[]
  role?: 'ADMINISTRATOR' | 'USER'
}

/** An analyst who is signed in to the backoffice, and a client in an ecosystem; no other journey uses them. */
export async function newScene(
  product: Product,
  newWindow: () => Promise<Page>,
  { plan = 'PREMIUM', modules = ['RCM'], role = 'ADMINISTRATOR' }: SceneOptions = {},
): Promise<NewScene> {
  const { society } = product
  const analyst = await society.person({ name: 'Andrea Ríos', staffRole: 'ANALYST' })
  const administrator = await society.person({ name: 'Helen Brooks' })
  const ecosystem = await society.ecosystem({
    name: 'Northside Clinic',
    plan,
    modules,
    administrator,
  })
  const client =
    role === 'ADMINISTRATOR' ? administrator : await society.person({ name: 'Oliver Grant' })
  if (role === 'USER') await society.member(ecosystem.id, client)
  const backoffice = await newWindow()
  await openSignedIn(backoffice, product, 'backoffice', analyst)
  return { product, analyst, client, administrator, ecosystem, backoffice }
}
