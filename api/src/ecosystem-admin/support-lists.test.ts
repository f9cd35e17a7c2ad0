import { describe, expect, it } from 'vitest'
import {
  acted,
  newKey,
  newSupport,
  operations,
  type Support,
} from '../../test/harness/ecosystem-admin.ts'
import { newEcosystem } from '../../test/harness/people.ts'
import { useProduct } from '../../test/harness/product.ts'
import { manySends } from '../../test/harness/test-settings.ts'

describe('the list of an analyst’s Ecosystem Admin requests', () => {
  const product = useProduct(manySends)

  async function startFor({ backoffice }: Support): Promise<string> {
    await product.platform.clock.move(1)
    const { administrator } = await newEcosystem(product)
    const variables = { email: administrator.email, key: newKey() }
    return (await backoffice.ask('backoffice', operations.start, variables))
      .startEcosystemAdminSupport.id
  }

  /** All pages, one after the other. */
  async function pagesOf({ backoffice }: Support, first: number): Promise<string[][]> {
    const pages: string[][] = []
    let after: string | null = null
    do {
      const { allEcosystemAdminRequests } = await backoffice.ask(
        'backoffice',
        operations.allRequests,
        { first, after },
      )
      const { edges, pageInfo } = allEcosystemAdminRequests
      pages.push(edges.map(({ node }: { node: { id: string } }) => node.id))
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null
    } while (after !== null)
    return pages
  }

  it('API3: gives each once, page by page: open ones first, the newest first; then the last closed', async () => {
    const support = await newSupport(product, (await newEcosystem(product)).administrator)
    const ids: string[] = []
    for (let count = 0; count < 5; count += 1) ids.push(await startFor(support))
    const [first, second, third, fourth, fifth] = ids
    for (const id of [fourth, second])
      await acted(support, operations.cancel, { id, reason: 'They hung up on me' })
    expect(await pagesOf(support, 2)).toEqual([[fifth, third], [first, second], [fourth]])
    expect(await pagesOf(support, 20)).toEqual([[fifth, third, first, second, fourth]])
  })

  it('R2: has nobody else’s, and takes no cursor or size that can not be', async () => {
    const support = await newSupport(product, (await newEcosystem(product)).administrator)
    const other = await newSupport(product, support.user)
    await startFor(other)
    expect(await pagesOf(support, 20)).toEqual([[]])
    for (const asked of [{ first: 0 }, { first: 101 }, { after: 'x' }])
      expect(await support.backoffice.refusal('backoffice', operations.allRequests, asked)).toBe(
        'BAD_USER_INPUT',
      )
  })
})
