import type { Page } from '@playwright/test'
import type { Ecosystem, Person } from '../product/person.ts'
import type { Product } from '../product/product.ts'
import { byApi } from './by-api.ts'

interface Removal {
  readonly product: Product
  /** A window in which the administrator is signed in to the Store. */
  readonly store: Page
  readonly ecosystem: Ecosystem
  readonly person: Person
}

/** The administrator removes a member through the API, for a journey about what that ends. */
export async function removed({ product, store, ecosystem, person }: Removal): Promise<void> {
  const { members } = await byApi<{ members: { edges: { node: { id: string } }[] } }>(
    store,
    product,
    'store',
    'query ($id: ID!, $search: String) { members(ecosystemId: $id, search: $search) { edges { node { id } } } }',
    { id: ecosystem.id, search: person.email },
  )
  await byApi(
    store,
    product,
    'store',
    'mutation ($input: MembershipInput!) { removeMember(input: $input) }',
    { input: { membershipId: members.edges[0]?.node.id } },
  )
}
