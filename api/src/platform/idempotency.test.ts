import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Product, startProduct } from '../../test/harness/product.ts'
import { type ActorUser, linkActor, type PersonActor } from './actor.ts'
import { oncePerKey } from './idempotency.ts'

const person = (): ActorUser => ({
  id: randomUUID(),
  email: 'ana@test.example',
  name: 'Ana',
  language: 'ES',
  staffRole: null,
})
const actorFor = (user: ActorUser): PersonActor =>
  linkActor(user, { app: 'STORE', ipAddress: '', userAgent: '', requestId: 'test' })

describe('idempotency keys', () => {
  let product: Product
  let made: string[]
  beforeAll(async () => {
    product = await startProduct()
    made = []
  })
  afterAll(() => product.close())

  const wish = (actor: PersonActor, key: string, input: object, operation = 'make') =>
    product.platform.inChange(actor, (change) =>
      oncePerKey(
        change,
        { key, operation, input },
        {
          create: async (id) => {
            made.push(id)
            return id
          },
          find: async (id) => id,
        },
      ),
    )
  const codeOf = (refused: Promise<unknown>) =>
    refused.then(
      () => 'not refused',
      (error: { code?: string }) => error.code,
    )

  it('API3: the same key with the same input gives the first result, and nothing is made again', async () => {
    const actor = actorFor(person())
    const first = await wish(actor, 'key', { b: 1, a: [2] })
    const before = made.length
    expect(await wish(actor, 'key', { a: [2], b: 1 })).toBe(first)
    expect(made.length).toBe(before)
  })

  it('API3: twenty requests with one key at the same instant make one thing', async () => {
    const actor = actorFor(person())
    const before = made.length
    const results = await Promise.all(
      Array.from({ length: 20 }, () => wish(actor, 'together', { a: 1 })),
    )
    expect(new Set(results).size).toBe(1)
    expect(made.length).toBe(before + 1)
  })

  it('API3: a key used for another input or another operation is refused', async () => {
    const actor = actorFor(person())
    await wish(actor, 'key', { a: 1 })
    expect(await codeOf(wish(actor, 'key', { a: 2 }))).toBe('IDEMPOTENCY_KEY_REUSED')
    expect(await codeOf(wish(actor, 'key', { a: 1 }, 'break'))).toBe('IDEMPOTENCY_KEY_REUSED')
  })

  it("API3: a key is its owner's alone, and good in one context", async () => {
    const analyst = person()
    const own = await wish(actorFor(analyst), 'key', { a: 1 })
    expect(await wish(actorFor(person()), 'key', { a: 1 })).not.toBe(own)
    const controlled: PersonActor = { ...actorFor(person()), controller: analyst }
    expect(await codeOf(wish(controlled, 'key', { a: 1 }))).toBe('IDEMPOTENCY_KEY_REUSED')
  })

  it('API3: a change that fails gives its key back', async () => {
    const actor = actorFor(person())
    const failing = product.platform.inChange(actor, (change) =>
      oncePerKey(
        change,
        { key: 'again', operation: 'make', input: {} },
        { create: () => Promise.reject(new Error('no')), find: async (id) => id },
      ),
    )
    await expect(failing).rejects.toThrow('no')
    expect(await wish(actor, 'again', { other: true })).toMatch(/^[0-9a-f-]{36}$/)
  })

  it.each(['', ' ', 'a b', 'ñ', 'a\u0000', 'x'.repeat(101)])('API3: %j is no key', async (key) => {
    expect(await codeOf(wish(actorFor(person()), key, {}))).toBe('BAD_USER_INPUT')
  })
})
