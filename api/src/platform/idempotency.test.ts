import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { useProduct } from '../../test/harness/product.ts'
import { useSecondProcess } from '../../test/harness/second-process.ts'
import { type ActorUser, linkActor, type PersonActor } from './actor.ts'
import { oncePerKey } from './idempotency.ts'
import type { Platform } from './platform.ts'

const person = (): ActorUser => ({
  id: randomUUID(),
  email: 'ana@test.example',
  name: 'Ana',
  language: 'ES',
  timeZone: null,
})
const actorFor = (user: ActorUser): PersonActor =>
  linkActor(user, { app: 'STORE', ipAddress: '', userAgent: '', requestId: 'test' })

describe('idempotency keys', () => {
  const product = useProduct()
  const second = useSecondProcess(product)
  const made: string[] = []

  const wish = (actor: PersonActor, key: string, input: object, operation = 'make') =>
    oncePerKey(
      product.platform,
      actor,
      { key, operation, input },
      { create: async (_change, id) => void made.push(id) },
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
    const failing = oncePerKey(
      product.platform,
      actor,
      { key: 'again', operation: 'make', input: {} },
      { create: () => Promise.reject(new Error('no')) },
    )
    await expect(failing).rejects.toThrow('no')
    expect(await wish(actor, 'again', { other: true })).toMatch(/^[0-9a-f-]{36}$/)
  })

  it.each(['', ' ', 'a b', 'ñ', 'a\u0000', 'x'.repeat(101)])('API3: %j is no key', async (key) => {
    expect(await codeOf(wish(actorFor(person()), key, {}))).toBe('BAD_USER_INPUT')
  })

  describe('what asks for a proof', () => {
    /** Something whose proof is good once, as an MFA code is; what each request did, in their order. */
    function newThing(fails: (proof: number) => boolean = () => false) {
      const actor = actorFor(person())
      const done: string[] = []
      let proofs = 0
      const ask = (platform: Platform, input: object = {}) =>
        oncePerKey(
          platform,
          actor,
          { key: 'proven', operation: 'make', input },
          {
            async prove() {
              proofs += 1
              const proof = proofs
              await pause(20)
              done.push(fails(proof) ? 'refused' : 'proven')
              if (fails(proof)) throw new Error('a wrong proof')
            },
            create: async () => void done.push('created'),
          },
        )
      return { ask, done, actor }
    }
    const everywhere = (count: number) =>
      Array.from({ length: count }, (_, at) => (at % 2 ? second.app.platform : product.platform))
    const claims = () => product.rows('select 1 from idempotency_claims')

    it('API3: fifty equal requests on two processes prove once, and get one answer', async () => {
      const { ask, done } = newThing()
      const results = await Promise.all(everywhere(50).map((platform) => ask(platform)))
      expect(new Set(results).size).toBe(1)
      expect(done).toEqual(['proven', 'created'])
      expect(await ask(product.platform)).toBe(results[0])
      expect(done).toHaveLength(2)
      expect(await claims()).toEqual([])
    })

    it('API3: while they wait they hold no connection', async () => {
      const { pool } = product.platform.database
      let release: () => void = () => undefined
      const held = new Promise<void>((resolve) => {
        release = resolve
      })
      const actor = actorFor(person())
      const wishes = everywhere(50).map((platform) =>
        oncePerKey(
          platform,
          actor,
          { key: 'slow', operation: 'make', input: {} },
          { prove: () => held, create: async () => undefined },
        ),
      )
      await expect.poll(claims).toHaveLength(1)
      expect(pool.waitingCount).toBe(0)
      expect((await pool.query('select 1')).rowCount).toBe(1)
      release()
      expect(new Set(await Promise.all(wishes)).size).toBe(1)
    })

    it('API3: where the first is refused, those that waited try one after the other', async () => {
      const { ask, done } = newThing((proof) => proof < 3)
      const results = await Promise.allSettled(everywhere(10).map((platform) => ask(platform)))
      expect(done).toEqual(['refused', 'refused', 'proven', 'created'])
      const given = results.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []))
      expect(given).toHaveLength(8)
      expect(new Set(given).size).toBe(1)
    })

    it('API3: another input that waited for the first is refused without a proof', async () => {
      const { ask, done } = newThing()
      const [first, other] = await Promise.all([
        ask(product.platform, { a: 1 }),
        codeOf(ask(product.platform, { a: 2 })),
      ])
      expect(first).toMatch(/^[0-9a-f-]{36}$/)
      expect(other).toBe('IDEMPOTENCY_KEY_REUSED')
      expect(done).toEqual(['proven', 'created'])
    })

    it('API3, F1: the claim of a process that died runs out', async () => {
      const { ask, done, actor } = newThing()
      await product.rows(
        `insert into idempotency_claims (user_id, key, claimed_by, claimed_until)
         values ($1, 'proven', $2, app_now() + interval '30 seconds')`,
        [actor.user.id, randomUUID()],
      )
      const asked = ask(second.app.platform)
      await pause(100)
      expect(done).toEqual([])
      await product.platform.clock.move(31)
      await asked
      expect(done).toEqual(['proven', 'created'])
    })
  })
})
