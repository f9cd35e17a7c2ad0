import { beforeAll, describe, expect, it } from 'vitest'
import type { Browser, Subscription } from '../../test/harness/browser.ts'
import {
  newEcosystem,
  newMembership,
  newPerson,
  signedIn,
  type TestEcosystem,
} from '../../test/harness/people.ts'
import { useProduct } from '../../test/harness/product.ts'

interface Place {
  readonly ecosystem: { readonly name: string }
}

describe('what others do to an ecosystem reaches its members live (AS13)', () => {
  const product = useProduct()
  let ecosystem: TestEcosystem
  let administrator: Browser
  let membershipId: string
  let changes: Subscription

  beforeAll(async () => {
    ecosystem = await newEcosystem(product, { name: 'Before' })
    administrator = await signedIn(product, ecosystem.administrator, 'STORE')
    const member = await newPerson(product)
    membershipId = await newMembership(product, ecosystem.id, member)
    changes = (await signedIn(product, member, 'WEB')).subscribe(
      'web',
      'subscription { viewerChanged { memberships { ecosystem { name } } } }',
    )
    await places()
  })

  const places = async (): Promise<string[]> => {
    const { viewerChanged } = await changes.next()
    return viewerChanged.memberships.map(({ ecosystem: { name } }: Place) => name)
  }

  it('AS13: another name, a block, and its end are told to the member within a second', async () => {
    const acts = [
      [
        'renameEcosystem(input: { ecosystemId: $id, name: "After" }) { id }',
        ecosystem.id,
        ['After'],
      ],
      ['blockMember(input: { membershipId: $id }) { id }', membershipId, []],
      ['unblockMember(input: { membershipId: $id }) { id }', membershipId, ['After']],
      ['removeMember(input: { membershipId: $id })', membershipId, []],
    ] as const
    for (const [act, id, expected] of acts) {
      const began = performance.now()
      await administrator.ask('store', `mutation ($id: ID!) { ${act} }`, { id })
      let seen = await places()
      while (JSON.stringify(seen) !== JSON.stringify(expected)) seen = await places()
      expect(performance.now() - began, act).toBeLessThan(1_000)
    }
  })
})
