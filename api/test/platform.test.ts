import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Product, startProduct } from './harness/product.ts'

describe('the house', () => {
  let product: Product
  beforeAll(async () => {
    product = await startProduct()
  })
  afterAll(() => product.close())

  it('API1: answers public settings on every surface', async () => {
    for (const surface of ['store', 'backoffice', 'web', 'api'] as const)
      expect(await product.browser().ask(surface, '{ publicSettings { brandName } }')).toEqual({
        publicSettings: { brandName: 'Waizant' },
      })
  })
})
