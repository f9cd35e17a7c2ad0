import { describe, expect, it } from 'vitest'
import { newScene, operations, waiting } from '../../test/harness/assistance.ts'
import { brokenInvariants } from '../../test/harness/invariants.ts'
import { signedIn } from '../../test/harness/people.ts'
import { useProduct } from '../../test/harness/product.ts'
import { manySends } from '../../test/harness/test-settings.ts'

describe('AS13: a client who is no active member of the ecosystem any more', () => {
  const product = useProduct(manySends)
  const endingOf = (id: string) =>
    product.rows('select state, closed_by as by from assistance_requests where id = $1', [id])

  for (const [act, answer] of [
    ['blockMember', '{ id }'],
    ['removeMember', ''],
  ] as const)
    it(`${act} withdraws the open request at once, and nobody else's`, async () => {
      const scene = await newScene(product, { role: 'USER' })
      const { id, code, token } = await waiting(scene)
      const elsewhere = await waiting(await newScene(product))
      const [membership] = await product.rows<{ id: string }>(
        'select id from memberships where user_id = $1 and ecosystem_id = $2',
        [scene.client.id, scene.ecosystem.id],
      )
      const store = await signedIn(product, scene.ecosystem.administrator, 'STORE')
      await store.ask(
        'store',
        `mutation ($id: ID!) { ${act}(input: { membershipId: $id }) ${answer} }`,
        { id: membership?.id },
      )

      expect(await endingOf(id)).toEqual([{ state: 'CANCELLED', by: 'REVOKED' }])
      expect(
        await scene.clientBrowser.refusal('web', operations.enterAsClient, { token, code }),
      ).toBe('REQUEST_CLOSED')
      expect(await endingOf(elsewhere.id)).toEqual([{ state: 'AWAITING_CODES', by: null }])
      expect(await brokenInvariants(product.platform.database.pool)).toEqual([])
    })
})
