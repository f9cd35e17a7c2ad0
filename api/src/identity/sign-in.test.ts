import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Product, startProduct } from '../../test/harness/product.ts'
import { systemActor } from '../platform/actor.ts'
import { hashPassword } from './passwords.ts'
import { createUser } from './users.ts'

const SIGN_IN = `mutation ($input: SignInInput!) { signIn(input: $input) { step viewer { user { email } } } }`

describe('sign-in', () => {
  let product: Product
  beforeAll(async () => {
    product = await startProduct()
    const passwordHash = await hashPassword(product.settings, 'correct horse battery')
    await product.platform.inChange(systemActor('test'), (change) =>
      createUser(change, { email: 'Ana@Example.com', name: 'Ana', language: 'ES', passwordHash }),
    )
  })
  afterAll(() => product.close())

  it('ID1: e-mail and password sign in to one app, not to the others', async () => {
    const browser = product.browser()
    expect(
      await browser.ask('web', SIGN_IN, {
        input: { email: 'ana@example.com', password: 'correct horse battery' },
      }),
    ).toEqual({ signIn: { step: 'SIGNED_IN', viewer: { user: { email: 'ana@example.com' } } } })
    expect((await browser.ask('web', '{ viewer { user { name } } }')).viewer.user.name).toBe('Ana')
    expect((await browser.ask('api', '{ viewer { user { name } } }')).viewer).toBeNull()
    await browser.ask('web', 'mutation { signOut }')
    expect((await browser.ask('web', '{ viewer { user { name } } }')).viewer).toBeNull()
  })
})
