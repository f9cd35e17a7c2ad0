import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Caller, newWorld, type World } from './harness/matrix-world.ts'
import { type Product, startProduct } from './harness/product.ts'
import { exampleOf, type RootField, rootFields } from './harness/root-fields.ts'

/** Texts that have broken somebody's system before. */
const hostile: readonly [string, string][] = [
  ['nothing', ''],
  ['spaces', '   '],
  ['a quote and a comment', `' or 1=1; drop table users --`],
  ['a zero byte', 'a\0b'],
  ['half a character', 'a\ud800b'],
  ['text turned around', '\u202eabc\u2066'],
  ['characters of four bytes', '👩🏽‍🚀'.repeat(20)],
  ['a mail header', 'x@test.example\r\nBcc: all@test.example'],
  ['markup', '<script>alert(1)</script>{{7*7}}#{7*7}'],
  ['a prototype', '__proto__'],
  ['a number too big', '9'.repeat(400)],
  ['a hundred thousand letters', 'x'.repeat(100_000)],
  ['another’s cursor', Buffer.from('0199aaaa-bbbb-7ccc-8ddd-eeeeffff0000').toString('base64url')],
]

const INTEGERS = [0, -1, 2_147_483_647, -2_147_483_648]

describe('hostile input: every argument of every operation', () => {
  let product: Product
  let world: World
  const fields = rootFields().filter(({ field }) => field.args.length > 0)

  beforeAll(async () => {
    product = await startProduct({
      FACTOR_FAILURES: '100',
      SENDS_PER_HOUR: '1000',
      SEND_INTERVAL_SECONDS: '1',
    })
    world = await newWorld(product)
  })
  afterAll(() => product.close())

  /** Who comes furthest with it. */
  const callerOf = ({ declaration: { who } }: RootField): Caller =>
    who.name === 'analyst' ? 'analyst' : who.name === 'controller' ? 'STORE' : 'admin'

  async function answerTo(field: RootField, variables: Record<string, unknown>) {
    const { browser, surface } = world.places[callerOf(field)]
    if (field.kind !== 'subscription') {
      const { errors } = await browser.send(surface, field.document, variables)
      return errors?.[0] ? JSON.stringify(errors) : null
    }
    const live = browser.subscribe(surface, field.document, variables)
    const code = await live.refusal().catch(() => null)
    await browser.close()
    return code
  }
  const kept = () =>
    product.rows(
      `select (select count(*) from users) as users, (select count(*) from memberships) as memberships,
         (select count(*) from ecosystems) as ecosystems, (select count(*) from assistance_requests) as requests,
         (select count(*) from access_tickets) as tickets, (select count(*) from devices) as devices`,
    )

  it.each(fields.map((field) => [field.name, field] as const))('%s', async (_name, field) => {
    const before = await kept()
    for (const [what, text] of hostile) {
      const variables = Object.fromEntries(
        field.field.args.map(({ name, type }) => [name, exampleOf(type, text)]),
      )
      const inId = Object.fromEntries(
        field.field.args.map(({ name, type }) => [name, exampleOf(type, text, text)]),
      )
      for (const tried of [variables, inId]) {
        const answer = await answerTo(field, tried)
        expect([what, answer?.includes('INTERNAL_ERROR') ?? false]).toEqual([what, false])
        expect(answer ?? '').not.toMatch(/node_modules|invalid input syntax|relation |QueryFailed/)
      }
    }
    expect(await kept()).toEqual(before)
  })

  it('sizes of pages that can’t be', async () => {
    const paged = fields.filter(({ field }) => field.args.some(({ name }) => name === 'first'))
    expect(paged.length).toBeGreaterThan(3)
    for (const field of paged)
      for (const first of INTEGERS) {
        const answer = await answerTo(field, { first, ecosystemId: world.ids.E })
        expect([field.name, first, answer]).toEqual([
          field.name,
          first,
          expect.stringContaining('BAD_USER_INPUT'),
        ])
      }
  })
})
